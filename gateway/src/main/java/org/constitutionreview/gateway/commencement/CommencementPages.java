package org.constitutionreview.gateway.commencement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.commencement.CommencementClient.Met;
import org.constitutionreview.gateway.commencement.CommencementClient.Practice;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.RealDate;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The three confirmations after approval: the text, the condition, the practice. */
@Controller
@RequestMapping("/amendments/{id}")
@ImportHttpServices(group = "workflow", types = CommencementClient.class)
class CommencementPages {

    private final CommencementClient confirmations;
    private final TaskPage tasks;

    CommencementPages(CommencementClient confirmations, TaskPage tasks) {
        this.confirmations = confirmations;
        this.tasks = tasks;
    }

    record TextForm(@Nullable String key) implements Form {}

    record ConditionForm(
            @Nullable String key,
            @RealDate(required = true, message = "Enter the day on which the condition was met") @Nullable
                    DateFields metOn)
            implements Form {}

    record PracticeForm(@Nullable String key, @NotBlank(message = "Say what was done") @Nullable String note)
            implements Form {}

    @GetMapping("/confirm-the-text-as-approved")
    ModelAndView askForText(@PathVariable String id) {
        return tasks.of("commencement/text", id).addObject("form", new TextForm(Form.newKey()));
    }

    @PostMapping("/confirm-the-text-as-approved")
    ModelAndView confirmText(@PathVariable String id, @ModelAttribute("form") TextForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("commencement/text", id))
                .send(() -> confirmations.confirmText(id, form.commandKey(), Map.of()), "/amendments/" + id);
    }

    @GetMapping("/confirm-the-condition")
    ModelAndView askForCondition(@PathVariable String id) {
        return tasks.of("commencement/condition", id)
                .addObject("form", new ConditionForm(Form.newKey(), DateFields.of(null)));
    }

    @PostMapping("/confirm-the-condition")
    ModelAndView confirmCondition(
            @PathVariable String id, @Valid @ModelAttribute("form") ConditionForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("commencement/condition", id))
                .send(
                        () -> confirmations.confirmCondition(
                                id,
                                form.commandKey(),
                                new Met(
                                        form.metOn() == null
                                                ? null
                                                : form.metOn().orNull())),
                        "/amendments/" + id);
    }

    @GetMapping("/put-the-change-into-practice")
    ModelAndView askForPractice(@PathVariable String id) {
        return tasks.of("commencement/practice", id).addObject("form", new PracticeForm(Form.newKey(), null));
    }

    @PostMapping("/put-the-change-into-practice")
    ModelAndView confirmPractice(
            @PathVariable String id, @Valid @ModelAttribute("form") PracticeForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("commencement/practice", id))
                .send(
                        () -> confirmations.confirmPractice(
                                id, form.commandKey(), new Practice(String.valueOf(form.note()))),
                        "/amendments/" + id);
    }
}
