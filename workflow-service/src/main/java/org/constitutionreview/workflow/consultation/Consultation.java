package org.constitutionreview.workflow.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;

/**
 * One consultee asked about one amendment, in one round.
 *
 * @param closes the last day; the end is 24:00 in London
 */
public record Consultation(
        UUID id,
        UUID amendmentId,
        int round,
        String consultee,
        String consulteeName,
        LocalDate openedOn,
        LocalDate closes,
        @Nullable String extensionReason,
        State state,
        @Nullable Position position,
        @Nullable PersonInBrief respondedBy,
        @Nullable Instant respondedAt) {

    public enum State {
        OPEN,
        RESPONDED,
        NO_RESPONSE,
        /** The proposal was withdrawn before it ended. */
        CANCELLED
    }

    public String page() {
        return "/consultations/" + id;
    }

    /** It is between its consultee and the owner of the proposal. */
    public boolean mayBeReadBy(Person person, Amendment amendment) {
        return person.holds(consultee) || person.seesEverything() || amendment.isOwnedBy(person);
    }

    static Consultation of(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        return new Consultation(
                row.id("id"),
                row.id("amendment_id"),
                row.number("round"),
                row.text("consultee"),
                row.text("consultee_name"),
                row.date("opened_on"),
                row.date("closes"),
                row.textOrNull("extension_reason"),
                row.choice("state", State.class),
                row.choiceOrNull("position", Position.class),
                row.personOrNull("responded_by"),
                row.momentOrNull("responded_at"));
    }
}
