package org.constitutionreview.workflow.meeting;

import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.ReportFacts;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.Facts;
import org.constitutionreview.workflow.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The report as it would go out now, with what its check finds: our facts and document-service's written sections. Once all is
 * decided, nothing goes out any more: then it is the report that was decided on.
 */
@Component
public class ReportPreview {

    private final DocumentService documents;
    private final ReportFacts facts;
    private final AgendaItems items;
    private final Resolutions resolutions;
    private final JdbcClient jdbc;

    ReportPreview(
            DocumentService documents, ReportFacts facts, AgendaItems items, Resolutions resolutions, JdbcClient jdbc) {
        this.documents = documents;
        this.facts = facts;
        this.items = items;
        this.resolutions = resolutions;
        this.jdbc = jdbc;
    }

    public JsonNode of(Amendment amendment) {
        return Optional.of(amendment)
                .filter(one -> one.isApproved() || one.isClosed())
                .flatMap(this::lastFrozen)
                .map(documents::paper)
                .orElseGet(() -> preview(amendment));
    }

    private JsonNode preview(Amendment amendment) {
        Optional<AgendaItem> next = items.of(amendment.id()).stream()
                .filter(item -> item.decision() == null)
                .findFirst();
        Facts known = next.map(item -> facts.ofMeeting(
                        amendment, item.bodyName(), item.meetingDate(), resolutions.recommendation(amendment, item)))
                .orElseGet(() -> facts.ofProposal(amendment));
        return documents.preview(new PaperRequest(
                amendment.id(),
                next.isPresent() ? "MEETING" : "PROPOSAL",
                amendment.title(),
                known,
                amendment.drafts()));
    }

    private Optional<UUID> lastFrozen(Amendment amendment) {
        return jdbc.sql(
                        """
                SELECT coalesce(
                    (SELECT paper_id FROM agenda_item WHERE amendment_id = amendment.id AND paper_id IS NOT NULL
                     ORDER BY number DESC LIMIT 1),
                    proposal_paper) AS paper
                FROM amendment WHERE id = ?""")
                .param(amendment.id())
                .query((columns, i) -> Optional.ofNullable(columns.getObject("paper", UUID.class)))
                .single();
    }
}
