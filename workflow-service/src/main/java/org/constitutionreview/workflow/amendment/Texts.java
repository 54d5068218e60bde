package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.document.Access;
import org.constitutionreview.workflow.document.Commencement;
import org.constitutionreview.workflow.document.Commencement.ApprovedDraft;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.NameId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of an amendment's draft, report and papers in document-service as its journey goes on. */
@Component
class Texts {

    private static final String FIRST_STEP = "open-the-draft";

    private final DocumentService documents;
    private final TextAccess access;
    private final JdbcClient jdbc;

    Texts(DocumentService documents, TextAccess access, JdbcClient jdbc) {
        this.documents = documents;
        this.access = access;
        this.jdbc = jdbc;
    }

    void open(Amendment amendment) {
        Access nobodyEdits = access.at(amendment, FIRST_STEP);
        amendment
                .documents()
                .forEach(document ->
                        documents.openDraft(document.draftId(), amendment.id(), document.documentId(), nobodyEdits));
        documents.openReport(amendment.id(), amendment.title(), amendment.purpose(), nobodyEdits);
    }

    /** @param agendaItem whose papers become readable with it */
    void setAccess(Amendment amendment, String step, @Nullable UUID agendaItem) {
        Access now = access.at(amendment, step);
        amendment.drafts().forEach(draft -> documents.setDraftAccess(draft, now));
        documents.setReportAccess(amendment.id(), now);
        if (agendaItem != null) {
            paperOf(agendaItem)
                    .ifPresent(paper -> documents.setPaperAccess(paper, access.ofAgendaItem(amendment, agendaItem)));
        } else if (step.equals("check-the-proposal")) {
            proposalPaper(amendment.id())
                    .ifPresent(paper -> documents.setPaperAccess(paper, access.ofProposal(amendment)));
        }
    }

    void prepareCommencement(Amendment amendment, Map<UUID, Integer> approved) {
        documents.prepareCommencement(
                commencementId(amendment),
                new Commencement(
                        amendment.id(),
                        approved.entrySet().stream()
                                .map(draft -> new ApprovedDraft(draft.getKey(), draft.getValue()))
                                .toList(),
                        amendment.resolution() == null ? "" : amendment.resolution(),
                        amendment.commencementDate(),
                        amendment.commencementCondition(),
                        amendment.title()));
    }

    void bringIntoForce(Amendment amendment, LocalDate date) {
        documents.bringIntoForce(commencementId(amendment), date);
    }

    private static UUID commencementId(Amendment amendment) {
        return NameId.of(amendment.id(), "commencement");
    }

    private Optional<UUID> paperOf(UUID agendaItem) {
        return jdbc.sql("SELECT paper_id FROM agenda_item WHERE id = ? AND paper_id IS NOT NULL")
                .param(agendaItem)
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> proposalPaper(UUID amendmentId) {
        return jdbc.sql("SELECT proposal_paper FROM amendment WHERE id = ? AND proposal_paper IS NOT NULL")
                .param(amendmentId)
                .query(UUID.class)
                .optional();
    }
}
