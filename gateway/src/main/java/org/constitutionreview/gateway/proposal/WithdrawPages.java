package org.constitutionreview.gateway.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.proposal.ProposalClient.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Withdraw an amendment, or ask the meeting to let it be withdrawn. */
@Controller
@RequestMapping("/amendments/{id}/withdraw")
class WithdrawPages {

    private final ProposalClient proposals;
    private final TaskPage tasks;

    WithdrawPages(ProposalClient proposals, TaskPage tasks) {
        this.proposals = proposals;
        this.tasks = tasks;
    }

    record WithdrawForm(@Nullable String key, @NotBlank(message = "Say why") @Nullable String reason) implements Form {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return tasks.of("proposal/withdraw", id).addObject("form", new WithdrawForm(Form.newKey(), null));
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable String id, @Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("proposal/withdraw", id))
                .send(
                        () -> proposals.withdraw(id, form.commandKey(), new Withdrawal(String.valueOf(form.reason()))),
                        "/amendments/" + id);
    }
}
