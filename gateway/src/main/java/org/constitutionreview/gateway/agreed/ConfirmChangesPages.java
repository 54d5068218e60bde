package org.constitutionreview.gateway.agreed;

import java.util.Map;
import org.constitutionreview.gateway.agreed.AgreedChangesClient.Confirmation;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirm the agreed changes: a governance officer looks at each against the words; nobody marks their own work. */
@Controller
@RequestMapping("/amendments/{id}")
class ConfirmChangesPages {

    private final AgreedChangesClient changes;
    private final TaskPage tasks;

    ConfirmChangesPages(AgreedChangesClient changes, TaskPage tasks) {
        this.changes = changes;
        this.tasks = tasks;
    }

    /** @param confirmed yes or no, by the button that was pressed */
    record JudgementForm(@Nullable String key, @Nullable String confirmed, @Nullable String reason) implements Form {

        boolean isConfirmed() {
            return "yes".equals(confirmed);
        }

        boolean lacksReason() {
            return !isConfirmed() && (reason == null || reason.isBlank());
        }
    }

    @GetMapping("/confirm-the-agreed-changes")
    ModelAndView ask(@PathVariable String id) {
        return page(id).addObject("form", new JudgementForm(Form.newKey(), null, null));
    }

    @PostMapping("/confirm-the-agreed-changes")
    ModelAndView all(@PathVariable String id, @ModelAttribute("form") JudgementForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(id))
                .send(() -> changes.allJudged(id, form.commandKey(), Map.of()), "/amendments/" + id);
    }

    @PostMapping("/points/{pointId}/confirmation")
    ModelAndView one(
            @PathVariable String id,
            @PathVariable String pointId,
            @ModelAttribute("form") JudgementForm form,
            BindingResult errors) {
        if (form.lacksReason()) {
            errors.rejectValue("reason", "missing", "Say what is not as agreed");
        }
        return Submission.of(errors, () -> page(id).addObject("judged", pointId))
                .send(
                        () -> changes.judge(
                                pointId,
                                form.commandKey(),
                                new Confirmation(form.isConfirmed(), form.isConfirmed() ? null : form.reason())),
                        "/amendments/" + id + "/confirm-the-agreed-changes");
    }

    private ModelAndView page(String id) {
        return tasks.of("agreed/confirm", id);
    }
}
