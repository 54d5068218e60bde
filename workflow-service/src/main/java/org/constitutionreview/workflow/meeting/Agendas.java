package org.constitutionreview.workflow.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.AddedToAgenda;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Stage;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.AgendaOption;
import org.constitutionreview.workflow.calendar.AgendaOptions;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.springframework.stereotype.Component;

/** Putting an amendment on the agenda of a meeting that can still be made. */
@Component
public class Agendas {

    private final Turns turns;
    private final Amendments amendments;
    private final AgendaItems items;
    private final AgendaOptions options;
    private final Bodies bodies;
    private final Concerned concerned;

    Agendas(
            Turns turns,
            Amendments amendments,
            AgendaItems items,
            AgendaOptions options,
            Bodies bodies,
            Concerned concerned) {
        this.turns = turns;
        this.amendments = amendments;
        this.items = items;
        this.options = options;
        this.bodies = bodies;
        this.concerned = concerned;
    }

    /** The meetings of the body that is next, also those that can't be made any more, with the reason. */
    public List<AgendaOption> options(UUID amendmentId) {
        return options.of(body(amendments.get(amendmentId)));
    }

    public AgendaItem add(UUID amendmentId, String meetingId, Person who) {
        Turn turn = turns.take(amendmentId, "add-to-an-agenda", who);
        Amendment amendment = turn.amendment();
        Body body = body(amendment);
        AgendaOption option = options.of(body).stream()
                .filter(one -> one.meetingId().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "meetingId",
                        "is no coming meeting of %s; choose one of the agenda options".formatted(body.name())));
        if (!option.canBeMade()) {
            throw Problem.conflict(
                    "The meeting on %s can't be made any more. %s".formatted(Words.of(option.date()), option.whyNot()));
        }
        AgendaItem item = new AgendaItem(
                UUID.randomUUID(),
                amendmentId,
                amendment.stage().id(),
                body.id(),
                body.name(),
                items.of(amendmentId).size() + 1,
                option.meetingId(),
                option.date(),
                option.publishBy(),
                AgendaItem.State.PLANNED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        items.add(item);
        turns.done(
                turn,
                "Added it to the agenda of %s on %s.".formatted(body.name(), Words.of(option.date())),
                Map.of("meeting", meetingId),
                Map.of("agendaItemId", item.id().toString()),
                new AddedToAgenda(
                        amendment.inBrief(),
                        item.id(),
                        body.name(),
                        option.date(),
                        option.publishBy(),
                        concerned.everybody(amendment),
                        amendment.page()));
        return item;
    }

    private Body body(Amendment amendment) {
        Stage stage = amendment.stage();
        return switch (stage) {
            case FAGG_DISCUSSION, FAGG -> bodies.get("fagg");
            case GOVERNANCE_COMMITTEE -> bodies.get("governance-committee");
            case FULL_COUNCIL -> bodies.get("full-council");
            default ->
                throw Problem.conflict("No meeting comes next for this amendment: it is at the stage \"%s\"."
                        .formatted(stage.words()));
        };
    }
}
