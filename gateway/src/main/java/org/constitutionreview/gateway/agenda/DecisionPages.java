package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import java.util.List;
import org.constitutionreview.gateway.amendment.AgendaItem;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Options;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.When;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Record the decision: outcome, points raised, resolution; small buttons add a point or draft the resolution. */
@Controller
@RequestMapping("/amendments/{id}/record-the-decision")
class DecisionPages {

    private final AgendaClient agendas;
    private final AmendmentClient amendments;
    private final CurrentItem current;
    private final TaskPage tasks;
    private final Options options;
    private final Receivers receivers;
    private final When when;

    DecisionPages(
            AgendaClient agendas,
            AmendmentClient amendments,
            CurrentItem current,
            TaskPage tasks,
            Options options,
            Receivers receivers,
            When when) {
        this.agendas = agendas;
        this.amendments = amendments;
        this.current = current;
        this.tasks = tasks;
        this.options = options;
        this.receivers = receivers;
        this.when = when;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id).addObject("form", DecisionForm.empty());
    }

    @PostMapping(params = "add")
    ModelAndView addPoint(@PathVariable String id, @ModelAttribute("form") DecisionForm form) {
        return page(id).addObject("form", form.withOneMorePoint());
    }

    @PostMapping(params = "draft")
    ModelAndView draft(
            @PathVariable String id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors) {
        if (errors.hasFieldErrors("outcome")) {
            return Submission.of(errors, () -> page(id)).send(() -> {}, "");
        }
        String text = agendas.resolution(current.of(id).id(), String.valueOf(form.outcome()))
                .text();
        return page(id).addObject("form", form.withResolution(text));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors) {
        form.check(errors);
        return Submission.of(errors, () -> page(id))
                .send(
                        () -> agendas.decide(current.of(id).id(), form.commandKey(), form.decision()),
                        "/amendments/" + id + "/decisions");
    }

    private ModelAndView page(String id) {
        Amendment amendment = amendments.one(id);
        AgendaItem item = current.of(amendment);
        String kind = current.kindOfBody(item);
        return tasks.about("agenda/decision", amendment)
                .addObject("item", item)
                .addObject("atCouncil", kind.equals("COUNCIL"))
                .addObject("outcomes", options.of("decision", outcomes(kind)))
                .addObject("nextMeetings", laterMeetings(item))
                .addObject("receivers", receivers.all());
    }

    private static String[] outcomes(String kind) {
        return switch (kind) {
            case "COUNCIL" ->
                new String[] {
                    "APPROVED",
                    "APPROVED_SUBJECT_TO_AMENDMENTS",
                    "ADJOURNED",
                    "DEFERRED",
                    "REFERRED_BACK",
                    "LOST",
                    "WITHDRAWN"
                };
            case "ADVISORY" ->
                new String[] {"AGREED", "AGREED_WITH_COMMENTS", "MORE_WORK_ADVISED", "NOTED", "DEFERRED"};
            default ->
                new String[] {
                    "RECOMMENDED",
                    "RECOMMENDED_SUBJECT_TO_AMENDMENTS",
                    "DEFERRED",
                    "REFERRED_BACK",
                    "NOT_RECOMMENDED",
                    "NOTED",
                    "WITHDRAWN"
                };
        };
    }

    private List<Option> laterMeetings(AgendaItem item) {
        if (item.body() == null || item.meeting() == null) {
            return List.of();
        }
        var date = item.meeting().date();
        return amendments.meetings(item.body().id()).items().stream()
                .filter(meeting -> meeting.date().isAfter(date))
                .map(meeting -> Option.of(meeting.id(), when.day(meeting.date())))
                .toList();
    }
}
