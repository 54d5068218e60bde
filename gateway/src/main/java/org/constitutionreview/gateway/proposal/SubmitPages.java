package org.constitutionreview.gateway.proposal;

import java.util.Map;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.report.ReportCheckClient;
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

/** Write the change and the report, or correct them, and submit. */
@Controller
@RequestMapping("/amendments/{id}")
@ImportHttpServices(group = "workflow", types = ProposalClient.class)
class SubmitPages {

    private final ProposalClient proposals;
    private final ReportCheckClient report;
    private final TaskPage tasks;

    SubmitPages(ProposalClient proposals, ReportCheckClient report, TaskPage tasks) {
        this.proposals = proposals;
        this.report = report;
        this.tasks = tasks;
    }

    record SubmitForm(@Nullable String key) implements Form {}

    @GetMapping({"/write-the-change-and-the-report", "/correct-and-resubmit", "/submit"})
    ModelAndView write(@PathVariable String id) {
        return page(id).addObject("form", new SubmitForm(Form.newKey()));
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable String id, @ModelAttribute("form") SubmitForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(id))
                .send(() -> proposals.submit(id, form.commandKey(), Map.of()), "/amendments/" + id);
    }

    private ModelAndView page(String id) {
        return tasks.of("proposal/write", id)
                .addObject("findings", report.preview(id).findings());
    }
}
