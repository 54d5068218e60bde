package org.constitutionreview.workflow.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.calendar.AgendaOption;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.meeting.AgendaItem;
import org.constitutionreview.workflow.meeting.AgendaItems;
import org.constitutionreview.workflow.meeting.Agendas;
import org.constitutionreview.workflow.meeting.Clearances;
import org.constitutionreview.workflow.meeting.DecisionOutcome;
import org.constitutionreview.workflow.meeting.Decisions;
import org.constitutionreview.workflow.meeting.MeetingPapers;
import org.constitutionreview.workflow.meeting.Resolutions;
import org.constitutionreview.workflow.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** An amendment's way through a meeting: agenda, papers, decision. */
@RestController("amendmentMeetingController")
@RequestMapping("/api/workflow")
class MeetingController {

    private final Agendas agendas;
    private final AgendaItems items;
    private final Clearances clearances;
    private final MeetingPapers papers;
    private final Decisions decisions;
    private final Resolutions resolutions;
    private final Amendments amendments;
    private final Concerned concerned;
    private final Commands commands;
    private final BusinessClock clock;
    private final JsonMapper json;

    MeetingController(
            Agendas agendas,
            AgendaItems items,
            Clearances clearances,
            MeetingPapers papers,
            Decisions decisions,
            Resolutions resolutions,
            Amendments amendments,
            Concerned concerned,
            Commands commands,
            BusinessClock clock,
            JsonMapper json) {
        this.agendas = agendas;
        this.items = items;
        this.clearances = clearances;
        this.papers = papers;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.amendments = amendments;
        this.concerned = concerned;
        this.commands = commands;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping("/amendments/{id}/agenda-options")
    Listing<AgendaOption> options(@PathVariable UUID id, Person person) {
        concerned.mustConcern(amendments.get(id), person);
        return Listing.of(agendas.options(id));
    }

    @PostMapping("/amendments/{id}/agenda-items")
    @ResponseStatus(HttpStatus.CREATED)
    AgendaItemView add(
            @PathVariable UUID id, @RequestBody @Valid AgendaRequest request, CommandKey key, Person person) {
        return commands.once(
                key, request, AgendaItemView.class, () -> view(agendas.add(id, request.meetingId(), person)));
    }

    @GetMapping("/agenda-items/{id}")
    AgendaItemView read(@PathVariable UUID id, Person person) {
        AgendaItem item = items.get(id);
        concerned.mustConcern(amendments.get(item.amendmentId()), person);
        return view(item);
    }

    @PostMapping("/agenda-items/{id}/clearances")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clearReport(
            @PathVariable UUID id, @RequestBody @Valid ClearanceRequest request, CommandKey key, Person person) {
        commands.once(
                key, request, () -> clearances.clear(id, request.by(), request.outcome(), request.spoken(), person));
    }

    @PostMapping("/agenda-items/{id}/cleared-papers")
    AgendaItemView clear(@PathVariable UUID id, CommandKey key, Person person) {
        return commands.once(
                key,
                id,
                AgendaItemView.class,
                () -> papers.freeze(id, key.key(), person),
                prepared -> view(papers.clear(id, prepared, person)));
    }

    @PostMapping("/agenda-items/{id}/publications")
    AgendaItemView publish(
            @PathVariable UUID id, @RequestBody @Valid PublicationRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AgendaItemView.class,
                () -> view(papers.publish(id, request.publishedAt(), request.link(), person)));
    }

    @GetMapping("/agenda-items/{id}/resolution-draft")
    Map<String, String> resolution(@PathVariable UUID id, @RequestParam DecisionOutcome outcome, Person person) {
        AgendaItem item = items.get(id);
        Amendment amendment = amendments.get(item.amendmentId());
        concerned.mustConcern(amendment, person);
        return Map.of("text", resolutions.draft(amendment, item, outcome));
    }

    @PostMapping("/agenda-items/{id}/decisions")
    AgendaItemView decide(
            @PathVariable UUID id, @RequestBody @Valid DecisionRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AgendaItemView.class,
                () -> view(decisions.record(id, request.minutes(clock.today()), person)));
    }

    private AgendaItemView view(AgendaItem item) {
        return AgendaItemView.of(item, json);
    }

    record AgendaRequest(@NotBlank @Size(max = 200) String meetingId) {}

    record ClearanceRequest(
            @NotBlank @Size(max = 40) String by,
            Clearances.@NotNull Outcome outcome,
            @Nullable @Size(max = 10_000) String comment) {

        @Nullable
        String spoken() {
            return comment == null || comment.isBlank() ? null : comment;
        }
    }

    record PublicationRequest(
            @NotNull Instant publishedAt,
            @NotBlank @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
                    String link) {}
}
