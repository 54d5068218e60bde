package org.constitutionreview.gateway.report;

import jakarta.validation.Valid;
import java.util.List;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.report.ReportClient.Report;
import org.constitutionreview.gateway.report.ReportClient.Section;
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

/** The report as it will look with what the check finds; each section is a page of its own to write. */
@Controller
@RequestMapping("/amendments/{id}/report")
@ImportHttpServices(group = "documents", types = ReportClient.class)
@ImportHttpServices(group = "workflow", types = ReportCheckClient.class)
class ReportPages {

    private static final Section UNWRITTEN = new Section("", false, null, 0);

    private final ReportClient reports;
    private final ReportCheckClient check;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    ReportPages(ReportClient reports, ReportCheckClient check, AmendmentClient amendments, TaskPage tasks) {
        this.reports = reports;
        this.check = check;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView report(@PathVariable String id) {
        Report written = written(id);
        return tasks.of("report/report", id)
                .addObject("preview", check.preview(id))
                .addObject("canEdit", written != null && written.canEdit())
                .addObject("writable", SectionName.ALL);
    }

    @GetMapping("/sections/{section}")
    ModelAndView section(@PathVariable String id, @PathVariable String section) {
        Section now = reports.report(id).sections().getOrDefault(section, UNWRITTEN);
        return sectionPage(id, section).addObject("form", SectionForm.of(now));
    }

    @PostMapping("/sections/{section}")
    ModelAndView write(
            @PathVariable String id,
            @PathVariable String section,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors) {
        form.check(errors);
        return Submission.of(errors, () -> withTheirs(sectionPage(id, section), id, section))
                .send(
                        () -> reports.write(
                                id,
                                section,
                                "\"" + Form.number(form.version()) + "\"",
                                form.commandKey(),
                                form.writing()),
                        "/amendments/" + id + "/report#" + section);
    }

    @GetMapping("/consultees")
    ModelAndView consultees(@PathVariable String id) {
        Amendment amendment = amendments.one(id);
        String reason = amendment.consulteesNotApplicable();
        var form = new ConsulteesForm(
                Form.newKey(),
                amendment.consultees().stream().map(Amendment.Named::key).toList(),
                reason == null ? null : "yes",
                reason);
        return consulteesPage(id).addObject("form", form);
    }

    @PostMapping("/consultees")
    ModelAndView consult(@PathVariable String id, @ModelAttribute("form") ConsulteesForm form, BindingResult errors) {
        form.check(errors);
        return Submission.of(errors, () -> consulteesPage(id))
                .send(() -> check.consult(id, form.commandKey(), form.consulted()), "/amendments/" + id + "/report");
    }

    private ModelAndView sectionPage(String id, String section) {
        return tasks.of("report/section", id).addObject("section", section);
    }

    /** When somebody else has saved in between, their text is shown beside, and the next save is on top of it. */
    private ModelAndView withTheirs(ModelAndView page, String id, String section) {
        return page.addObject("theirs", reports.report(id).sections().getOrDefault(section, UNWRITTEN));
    }

    private ModelAndView consulteesPage(String id) {
        List<Option> all = check.consultees().items().stream()
                .map(one -> Option.of(one.key(), one.name()))
                .toList();
        return tasks.of("report/consultees", id).addObject("all", all);
    }

    private @Nullable Report written(String id) {
        try {
            return reports.report(id);
        } catch (Refusal notOpenToThem) {
            return null;
        }
    }
}
