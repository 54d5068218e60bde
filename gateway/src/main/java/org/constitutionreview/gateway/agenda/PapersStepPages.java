package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.constitutionreview.gateway.agenda.AgendaClient.Clearance;
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
import org.springframework.web.servlet.ModelAndView;

/** Clear the report, where the settings ask for it, and clear the papers, which freezes them. */
@Controller
@RequestMapping("/amendments/{id}")
class PapersStepPages {

    private final AgendaClient agendas;
    private final ReportCheckClient report;
    private final CurrentItem current;

    PapersStepPages(AgendaClient agendas, ReportCheckClient report, CurrentItem current) {
        this.agendas = agendas;
        this.report = report;
        this.current = current;
    }

    record ClearForm(@Nullable String key) implements Form {}

    record ClearReportForm(
            @Nullable String key,
            @NotBlank(message = "Choose for whom you clear it") @Nullable String by,
            @NotBlank(message = "Choose an outcome") @Nullable String outcome,
            @Nullable String comment)
            implements Form {}

    @GetMapping("/clear-the-papers")
    ModelAndView askToClear(@PathVariable String id) {
        return clearPage(id).addObject("form", new ClearForm(Form.newKey()));
    }

    @PostMapping("/clear-the-papers")
    ModelAndView clear(@PathVariable String id, @ModelAttribute("form") ClearForm form, BindingResult errors) {
        return Submission.of(errors, () -> clearPage(id))
                .send(
                        () -> agendas.clear(current.of(id).id(), form.commandKey(), Map.of()),
                        "/amendments/" + id + "/papers");
    }

    @GetMapping("/clear-the-report")
    ModelAndView askToClearReport(@PathVariable String id) {
        return current.page("agenda/clear-report", id)
                .addObject("form", new ClearReportForm(Form.newKey(), null, null, null));
    }

    @PostMapping("/clear-the-report")
    ModelAndView clearReport(
            @PathVariable String id, @Valid @ModelAttribute("form") ClearReportForm form, BindingResult errors) {
        return Submission.of(errors, () -> current.page("agenda/clear-report", id))
                .send(
                        () -> agendas.clearReport(
                                current.of(id).id(),
                                form.commandKey(),
                                new Clearance(
                                        String.valueOf(form.by()), String.valueOf(form.outcome()), form.comment())),
                        "/amendments/" + id);
    }

    private ModelAndView clearPage(String id) {
        return current.page("agenda/clear", id)
                .addObject("findings", report.preview(id).findings());
    }
}
