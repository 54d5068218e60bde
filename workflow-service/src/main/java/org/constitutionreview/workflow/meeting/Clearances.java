package org.constitutionreview.workflow.meeting;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Settings;
import org.constitutionreview.workflow.step.StepOf;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Legal, finance, HR and equality clear a report, or comment on it, where the settings ask for it. */
@Component
public class Clearances {

    public enum Outcome {
        CLEARED,
        /** Something should be put right first; the Monitoring Officer weighs it when clearing the papers. */
        COMMENTED
    }

    private final Turns turns;
    private final AgendaItems items;
    private final MeetingSteps meetingSteps;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    Clearances(Turns turns, AgendaItems items, MeetingSteps meetingSteps, BusinessClock clock, JdbcClient jdbc) {
        this.turns = turns;
        this.items = items;
        this.meetingSteps = meetingSteps;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param by which of the clearances: legal, finance, hr, equality */
    public void clear(UUID itemId, String by, Outcome outcome, @Nullable String comment, Person who) {
        AgendaItem item = items.get(itemId);
        if (!isAskedFor(itemId, by)) {
            throw Problem.invalid(
                    "by",
                    "isn't a clearance that the settings ask for: they name %s"
                            .formatted(
                                    meetingSteps.clearanceNeeded()
                                            ? String.join(", ", meetingSteps.clearances())
                                            : "none"));
        }
        if (!who.holds(meetingSteps.whoClears(by))) {
            throw Problem.forbidden("This clearance (%s) is for somebody else.".formatted(by));
        }
        if (outcome == Outcome.COMMENTED && comment == null) {
            throw Problem.invalid("comment", "is needed where the report isn't cleared as it is");
        }
        Turn turn = turns.take(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, "clear-the-report", who);
        jdbc.sql("INSERT INTO report_clearance VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(itemId, by, outcome.name(), comment, who.sub(), who.name(), Row.at(clock.now())))
                .update();
        turns.done(
                turn,
                "%s the report (%s).".formatted(outcome == Outcome.CLEARED ? "Cleared" : "Commented on", by),
                comment == null
                        ? Map.of("outcome", outcome.name())
                        : Map.of("outcome", outcome.name(), "comment", comment),
                Map.of());
    }

    /** By the settings, or because it was asked for before they were changed. */
    private boolean isAskedFor(UUID itemId, String by) {
        return meetingSteps.clearances().contains(by)
                || Settings.CLEARANCES.contains(by)
                        && jdbc.sql(
                                        """
                        SELECT EXISTS (SELECT 1 FROM step WHERE agenda_item_id = ? AND step = 'clear-the-report'
                                         AND candidate = ?)""")
                                .params(itemId, meetingSteps.whoClears(by))
                                .query(Boolean.class)
                                .single();
    }
}
