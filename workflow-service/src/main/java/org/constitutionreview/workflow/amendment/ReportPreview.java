package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.Facts;
import org.constitutionreview.workflow.document.PaperRequest;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The report as it would go out now, with what its check finds: our facts and document-service's written sections. */
@Component
public class ReportPreview {

    private final DocumentService documents;
    private final ReportFacts facts;
    private final JdbcClient jdbc;

    ReportPreview(DocumentService documents, ReportFacts facts, JdbcClient jdbc) {
        this.documents = documents;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    public JsonNode of(Amendment amendment) {
        Next next = next(amendment);
        Facts known =
                next == null ? facts.ofProposal(amendment) : facts.ofMeeting(amendment, next.body(), next.date(), null);
        return documents.preview(new PaperRequest(
                amendment.id(), next == null ? "PROPOSAL" : "MEETING", amendment.title(), known, amendment.drafts()));
    }

    /** The meeting that it is on its way to. */
    private @Nullable Next next(Amendment amendment) {
        return jdbc.sql(
                        """
                SELECT body_name, meeting_date FROM agenda_item
                WHERE amendment_id = ? AND state IN ('PLANNED', 'CLEARED', 'PUBLISHED') ORDER BY number DESC LIMIT 1""")
                .param(amendment.id())
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return new Next(row.text("body_name"), row.date("meeting_date"));
                })
                .optional()
                .orElse(null);
    }

    private record Next(String body, LocalDate date) {}
}
