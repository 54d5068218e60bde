package org.constitutionreview.gateway.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.Collisions;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.proposal.ProposalClient.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Check the proposal: pass it, or return it with a reason. */
@Controller
@RequestMapping("/amendments/{id}/check-the-proposal")
class CheckPages {

    private final ProposalClient proposals;
    private final Collisions collisions;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    CheckPages(ProposalClient proposals, Collisions collisions, AmendmentClient amendments, TaskPage tasks) {
        this.proposals = proposals;
        this.collisions = collisions;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    record CheckForm(
            @Nullable String key,
            @NotBlank(message = "Choose whether it passes") @Nullable String outcome,
            @Size(max = 4000, message = "The reason must be 4,000 characters or fewer") @Nullable String reason)
            implements Form {

        boolean lacksReason() {
            return "RETURNED".equals(outcome) && (reason == null || reason.isBlank());
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id).addObject("form", new CheckForm(Form.newKey(), null, null));
    }

    @PostMapping
    ModelAndView answer(@PathVariable String id, @Valid @ModelAttribute("form") CheckForm form, BindingResult errors) {
        if (form.lacksReason()) {
            errors.rejectValue("reason", "missing", "Say what is to be corrected");
        }
        return Submission.of(errors, () -> page(id))
                .send(
                        () -> proposals.check(
                                id, form.commandKey(), new Check(String.valueOf(form.outcome()), form.reason())),
                        "/amendments/" + id);
    }

    private ModelAndView page(String id) {
        Amendment amendment = amendments.one(id);
        return tasks.about("proposal/check", amendment).addObject("collisions", collisions.of(amendment));
    }
}
