package org.constitutionreview.gateway.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.Collisions;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.consultation.ConsultationClient.Round;
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

/** Start the consultation with those whom the report names. */
@Controller
@RequestMapping("/amendments/{id}/start-the-consultation")
class StartPages {

    private final ConsultationClient consultations;
    private final Collisions collisions;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    StartPages(ConsultationClient consultations, Collisions collisions, AmendmentClient amendments, TaskPage tasks) {
        this.consultations = consultations;
        this.collisions = collisions;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    record StartForm(
            @Nullable String key,
            @Pattern(regexp = "|[1-9][0-9]{0,2}", message = "Enter a number of days, such as 10") @Nullable
                    String workingDays)
            implements Form {

        Round round() {
            return new Round(workingDays == null || workingDays.isBlank() ? null : Integer.valueOf(workingDays));
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id).addObject("form", new StartForm(Form.newKey(), ""));
    }

    @PostMapping
    ModelAndView start(@PathVariable String id, @Valid @ModelAttribute("form") StartForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(id))
                .send(
                        () -> consultations.open(id, form.commandKey(), form.round()),
                        "/amendments/" + id + "/consultation");
    }

    private ModelAndView page(String id) {
        Amendment amendment = amendments.one(id);
        return tasks.about("consultation/start", amendment).addObject("collisions", collisions.of(amendment));
    }
}
