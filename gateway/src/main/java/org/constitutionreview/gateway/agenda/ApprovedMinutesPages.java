package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.gateway.amendment.AgendaItem;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.MinutePoint;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.frame.Option;
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

/** Check the approved minutes: an officer compares them with what was recorded right after the meeting. */
@Controller
@RequestMapping("/amendments/{id}/check-the-approved-minutes")
class ApprovedMinutesPages {

    private final AgendaClient agendas;
    private final AmendmentClient amendments;
    private final Receivers receivers;
    private final TaskPage tasks;

    ApprovedMinutesPages(AgendaClient agendas, AmendmentClient amendments, Receivers receivers, TaskPage tasks) {
        this.agendas = agendas;
        this.amendments = amendments;
        this.receivers = receivers;
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @RequestParam(required = false) @Nullable String item) {
        return page(id, item).addObject("form", MinutesForm.empty());
    }

    @PostMapping(params = "add")
    ModelAndView addCorrection(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String item,
            @ModelAttribute("form") MinutesForm form) {
        return page(id, item).addObject("form", form.withOneMoreCorrection());
    }

    @PostMapping
    ModelAndView check(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String item,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors) {
        form.check(errors);
        return Submission.of(errors, () -> page(id, item))
                .send(
                        () -> agendas.checkMinutes(
                                chosen(amendments.one(id), item).id(), form.commandKey(), form.minutesCheck()),
                        "/amendments/" + id + "/decisions");
    }

    private ModelAndView page(String id, @Nullable String item) {
        Amendment amendment = amendments.one(id);
        AgendaItem chosen = chosen(amendment, item);
        List<MinutePoint> points = amendment.minutePoints().stream()
                .filter(point -> chosen.id().equals(point.agendaItemId())
                        && !point.state().equals("CORRECTED"))
                .toList();
        return tasks.about("agenda/minutes", amendment)
                .addObject("item", chosen)
                .addObject("points", points)
                .addObject("receivers", receivers.all())
                .addObject(
                        "recorded",
                        points.stream()
                                .map(point -> Option.of(point.id(), inShort(point)))
                                .toList());
    }

    private static String inShort(MinutePoint point) {
        String said = String.valueOf(point.said());
        String start = said.length() > 60 ? said.substring(0, 60) + " …" : said;
        return point.paragraph() == null || point.paragraph().isBlank()
                ? start
                : "Paragraph " + point.paragraph() + ": " + start;
    }

    /** The one asked for; else the last whose minutes nobody has compared. */
    private static AgendaItem chosen(Amendment amendment, @Nullable String item) {
        return amendment.agendaItems().stream()
                .filter(one -> item == null
                        ? one.decision() != null && one.minutesCheck() == null
                        : one.id().equals(item))
                .reduce((earlier, later) -> later)
                .or(() -> item == null ? amendment.latestAgendaItem() : Optional.empty())
                .orElseThrow(NothingHere::new);
    }
}
