package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.constitutionreview.gateway.agenda.AgendaClient.AgendaOption;
import org.constitutionreview.gateway.agenda.AgendaClient.Choice;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.When;
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

/** Add to an agenda: meetings that can still be made are offered, the others shown with the reason. */
@Controller
@RequestMapping("/amendments/{id}/add-to-an-agenda")
@ImportHttpServices(group = "workflow", types = AgendaClient.class)
class AddToAgendaPages {

    private final AgendaClient agendas;
    private final TaskPage tasks;
    private final When when;

    AddToAgendaPages(AgendaClient agendas, TaskPage tasks, When when) {
        this.agendas = agendas;
        this.tasks = tasks;
        this.when = when;
    }

    record AgendaForm(@Nullable String key, @NotBlank(message = "Choose a meeting") @Nullable String meeting)
            implements Form {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id).addObject("form", new AgendaForm(Form.newKey(), null));
    }

    @PostMapping
    ModelAndView add(@PathVariable String id, @Valid @ModelAttribute("form") AgendaForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(id))
                .send(
                        () -> agendas.add(id, form.commandKey(), new Choice(String.valueOf(form.meeting()))),
                        "/amendments/" + id);
    }

    private ModelAndView page(String id) {
        List<AgendaOption> all = agendas.options(id).items();
        return tasks.of("agenda/add", id)
                .addObject(
                        "meetings",
                        all.stream()
                                .filter(AgendaOption::canBeMade)
                                .map(this::option)
                                .toList())
                .addObject(
                        "missed",
                        all.stream().filter(option -> !option.canBeMade()).toList());
    }

    private Option option(AgendaOption option) {
        String hint = option.publishBy() == null ? null : "Papers to be published by " + when.day(option.publishBy());
        return new Option(option.meetingId(), when.day(option.date()), hint);
    }
}
