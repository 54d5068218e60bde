package org.constitutionreview.gateway.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.proposal.ProposalClient.TypeOfChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirm the type of change: the proposer only suggested it, and the route hangs on it. */
@Controller
@RequestMapping("/amendments/{id}/confirm-the-type-of-change")
class TypeOfChangePages {

    private final ProposalClient proposals;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    TypeOfChangePages(ProposalClient proposals, AmendmentClient amendments, TaskPage tasks) {
        this.proposals = proposals;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    record TypeForm(@Nullable String key, @NotBlank(message = "Choose a type of change") @Nullable String headOfChange)
            implements Form {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        Amendment amendment = amendments.one(id);
        return tasks.about("proposal/type-of-change", amendment)
                .addObject("form", new TypeForm(Form.newKey(), amendment.suggestedHeadOfChange()));
    }

    @PostMapping
    ModelAndView answer(@PathVariable String id, @Valid @ModelAttribute("form") TypeForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("proposal/type-of-change", id))
                .send(
                        () -> proposals.confirmType(
                                id, form.commandKey(), new TypeOfChange(String.valueOf(form.headOfChange()))),
                        "/amendments/" + id);
    }
}
