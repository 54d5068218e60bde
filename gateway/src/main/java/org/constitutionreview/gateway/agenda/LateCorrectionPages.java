package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.gateway.agenda.AgendaClient.LateCorrectionDecision;
import org.constitutionreview.gateway.amendment.AgendaItem;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.MinutePoint;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decide on the late correction: the Monitoring Officer says what follows where the text could no longer be changed. */
@Controller
@RequestMapping("/amendments/{id}/decide-on-the-late-correction")
class LateCorrectionPages {

    private final AgendaClient agendas;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    LateCorrectionPages(AgendaClient agendas, AmendmentClient amendments, TaskPage tasks) {
        this.agendas = agendas;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    /** @param changes make or leave */
    record LateCorrectionForm(
            @Nullable String key,
            @NotBlank(message = "Choose whether the changes are still to be made") @Nullable String changes,
            @NotBlank(message = "Say what follows, and why") @Nullable String reasons)
            implements Form {

        LateCorrectionDecision decision() {
            return new LateCorrectionDecision("make".equals(changes), String.valueOf(reasons));
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @RequestParam(required = false) @Nullable String item) {
        return page(id, item).addObject("form", new LateCorrectionForm(Form.newKey(), null, null));
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String item,
            @Valid @ModelAttribute("form") LateCorrectionForm form,
            BindingResult errors) {
        return Submission.of(errors, () -> page(id, item))
                .send(
                        () -> agendas.decideOnLateCorrection(
                                chosen(amendments.one(id), item).id(), form.commandKey(), form.decision()),
                        "/amendments/" + id + "/decisions");
    }

    private ModelAndView page(String id, @Nullable String item) {
        Amendment amendment = amendments.one(id);
        AgendaItem chosen = chosen(amendment, item);
        List<MinutePoint> points = amendment.minutePoints().stream()
                .filter(point -> chosen.id().equals(point.agendaItemId()))
                .toList();
        return tasks.about("agenda/late-correction", amendment)
                .addObject("item", chosen)
                .addObject("points", points);
    }

    /** The one asked for; else the last whose minutes were corrected. */
    private static AgendaItem chosen(Amendment amendment, @Nullable String item) {
        return amendment.agendaItems().stream()
                .filter(one -> item == null
                        ? one.minutesCheck() != null && !one.minutesCheck().agree()
                        : one.id().equals(item))
                .reduce((earlier, later) -> later)
                .or(() -> item == null ? amendment.latestAgendaItem() : Optional.empty())
                .orElseThrow(NothingHere::new);
    }
}
