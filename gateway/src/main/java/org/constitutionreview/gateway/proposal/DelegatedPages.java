package org.constitutionreview.gateway.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.CommencementFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.proposal.ProposalClient.Commencement;
import org.constitutionreview.gateway.proposal.ProposalClient.DelegatedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Approve under delegated powers, with the record that the law asks for. */
@Controller
@RequestMapping("/amendments/{id}/approve-under-delegated-powers")
class DelegatedPages {

    private final ProposalClient proposals;
    private final TaskPage tasks;

    DelegatedPages(ProposalClient proposals, TaskPage tasks) {
        this.proposals = proposals;
        this.tasks = tasks;
    }

    record DelegatedForm(
            @Nullable String key,
            @NotBlank(message = "Choose an outcome") @Nullable String outcome,
            @Nullable String power,
            @Nullable String consulted,
            @NotBlank(message = "Give the reasons") @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String conflicts,
            @Valid CommencementFields commencement)
            implements Form {

        DelegatedForm {
            commencement = commencement == null ? CommencementFields.AT_ONCE : commencement;
        }

        boolean approves() {
            return "APPROVED".equals(outcome);
        }

        DelegatedDecision decision() {
            return new DelegatedDecision(
                    String.valueOf(outcome),
                    power,
                    consulted,
                    reasons,
                    alternatives,
                    conflicts,
                    approves()
                            ? new Commencement(commencement.onDate(), commencement.onCondition(), commencement.atOnce())
                            : null);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return tasks.of("proposal/delegated", id)
                .addObject(
                        "form",
                        new DelegatedForm(
                                Form.newKey(), null, null, null, null, null, null, CommencementFields.AT_ONCE));
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable String id, @Valid @ModelAttribute("form") DelegatedForm form, BindingResult errors) {
        if (form.approves() && (form.power() == null || form.power().isBlank())) {
            errors.rejectValue("power", "missing", "Cite the power");
        }
        if (form.approves()) {
            form.commencement().check(errors);
        }
        return Submission.of(errors, () -> tasks.of("proposal/delegated", id))
                .send(() -> proposals.decide(id, form.commandKey(), form.decision()), "/amendments/" + id);
    }
}
