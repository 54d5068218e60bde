package org.constitutionreview.workflow.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.constitutionreview.workflow.storage.Row;
import tools.jackson.databind.json.JsonMapper;

/** A row of the table of amendments, with its documents and consultees beside it. */
record AmendmentRow(ResultSet columns) {

    Amendment amendment(List<AmendedDocument> documents, List<Named> consultees, JsonMapper json) throws SQLException {
        Row row = new Row(columns);
        String route = row.textOrNull("route");
        return new Amendment(
                row.id("id"),
                row.text("reference"),
                row.text("title"),
                row.text("purpose"),
                row.choice("suggested_head_of_change", HeadOfChange.class),
                row.choiceOrNull("head_of_change", HeadOfChange.class),
                new Named(row.text("owner"), row.text("owner_name")),
                Objects.requireNonNull(row.personOrNull("proposer")),
                documents,
                consultees,
                row.textOrNull("consultees_not_applicable"),
                row.dateOrNull("target_council"),
                row.number("submissions"),
                row.textOrNull("why_returned"),
                route == null ? null : json.readValue(route, Route.class),
                row.choice("stage", Stage.class),
                row.choiceOrNull("outcome", Outcome.class),
                row.textOrNull("withdrawal_reason"),
                row.textOrNull("withdrawal_asked"),
                row.textOrNull("resolution"),
                row.dateOrNull("commencement_date"),
                row.textOrNull("commencement_condition"),
                row.dateOrNull("in_force_from"),
                row.idOrNull("review_id"),
                row.moment("created_at"),
                row.number("version"));
    }
}
