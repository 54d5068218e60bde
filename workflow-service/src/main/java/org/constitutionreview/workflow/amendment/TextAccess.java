package org.constitutionreview.workflow.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.workflow.document.Access;
import org.constitutionreview.workflow.document.Access.About;
import org.constitutionreview.workflow.document.Access.Authority;
import org.constitutionreview.workflow.document.PaperAccess;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may edit and read an amendment's texts at each step.
 *
 * <p>Its owner edits, except while others look at what they are to judge: during the check, the consultation, the confirmation,
 * and from the clearing of the papers until the decision. What is made beside the journey waits for that too.
 */
@Repository
public class TextAccess {

    private static final Set<String> EDITED_IN = Set.of(
            "write-the-change-and-the-report",
            "correct-and-resubmit",
            "answer-the-comments",
            "add-to-an-agenda",
            "clear-the-papers",
            "make-the-agreed-changes",
            "changes-made");
    private static final Set<String> PROPOSED_IN = Set.of("write-the-change-and-the-report", "correct-and-resubmit");

    /** Steps that may come at any stage, because minutes may be corrected at any. */
    private static final Set<String> BESIDE_THE_JOURNEY = Set.of("make-the-agreed-changes", "changes-made");

    private final JdbcClient jdbc;
    private final Concerned concerned;

    TextAccess(JdbcClient jdbc, Concerned concerned) {
        this.jdbc = jdbc;
        this.concerned = concerned;
    }

    static boolean isEditedIn(String step) {
        return EDITED_IN.contains(step);
    }

    /** @param step id of a step in the diagram */
    Access at(Amendment amendment, String step) {
        // Taken before the facts are read, so that a higher number never carries older facts.
        long sequence = nextSequence();
        return new Access(
                sequence,
                isEditedIn(step, amendment) ? List.of(amendment.owner().key()) : List.of(),
                concerned.readers(amendment),
                authorities(amendment.id()),
                step.equals("answer-the-comments")
                        ? "CONSULTATION"
                        : PROPOSED_IN.contains(step) ? "PROPOSED" : "OFFICER_CORRECTION",
                new About(
                        amendment.reference(),
                        amendment.title(),
                        amendment.owner().name(),
                        amendment.stage().words(),
                        amendment.isClosed() || step.equals("close-the-draft")));
    }

    /** For a proposal's papers, which are never public. */
    PaperAccess ofProposal(Amendment amendment) {
        return new PaperAccess(nextSequence(), concerned.readers(amendment), null);
    }

    /** For the papers of a meeting: public once published; an advisory group has its own as soon as they are cleared. */
    PaperAccess ofAgendaItem(Amendment amendment, UUID agendaItem) {
        return jdbc.sql("SELECT body, published_at, publish_by FROM agenda_item WHERE id = ?")
                .param(agendaItem)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    boolean isAdvisory = row.dateOrNull("publish_by") == null;
                    return new PaperAccess(
                            nextSequence(),
                            concerned.readersOfPapers(amendment, isAdvisory ? row.text("body") : null),
                            row.momentOrNull("published_at"));
                })
                .single();
    }

    private boolean isEditedIn(String step, Amendment amendment) {
        return EDITED_IN.contains(step) && !(BESIDE_THE_JOURNEY.contains(step) && othersLookAt(amendment));
    }

    private boolean othersLookAt(Amendment amendment) {
        return amendment.stage().compareTo(Stage.COMING_INTO_FORCE) >= 0
                || jdbc.sql(
                                """
                SELECT EXISTS (SELECT 1 FROM step WHERE amendment_id = :id AND finished_at IS NULL
                                 AND step IN ('check-the-proposal', 'confirm-the-type-of-change',
                                   'approve-under-delegated-powers', 'start-the-consultation',
                                   'respond-to-the-consultation', 'clear-the-report'))
                    OR EXISTS (SELECT 1 FROM agenda_item WHERE amendment_id = :id AND state IN ('CLEARED', 'PUBLISHED'))""")
                        .param("id", amendment.id())
                        .query(Boolean.class)
                        .single();
    }

    private long nextSequence() {
        return jdbc.sql("SELECT nextval('access_sequence')").query(Long.class).single();
    }

    private List<Authority> authorities(UUID amendmentId) {
        return jdbc.sql(
                        """
                SELECT point.id, CASE WHEN kind = 'OFFICER_UNDERTAKING' THEN 'UNDERTAKING'
                           WHEN kind = 'SUGGESTION' THEN 'SUGGESTION'
                           WHEN stage = 'governance-committee' THEN 'COMMITTEE_AGREED' ELSE 'MEETING_AGREED' END AS kind,
                       point.body_name || ', ' || to_char(meeting_date, 'FMDD FMMonth YYYY')
                           || coalesce(', minute ' || minute_reference, '') || coalesce(', paragraph ' || paragraph, '')
                           AS label, 1 AS source, number, position
                FROM minute_point point JOIN agenda_item ON agenda_item.id = agenda_item_id
                WHERE point.amendment_id = :id
                  AND NOT corrected AND kind IN ('AGREED_AMENDMENT', 'DRAFTING_INSTRUCTION', 'OFFICER_UNDERTAKING', 'SUGGESTION')
                UNION ALL
                SELECT comment.id, 'CONSULTATION',
                       consultee_name || coalesce(' on paragraph ' || comment.number, ''), 2, round,
                       comment.position
                FROM comment JOIN consultation ON consultation.id = consultation_id
                WHERE amendment_id = :id AND answer_kind IN ('ACCEPTED', 'PARTLY_ACCEPTED')
                ORDER BY source, number, position""")
                .param("id", amendmentId)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return new Authority(row.id("id"), row.text("kind"), row.text("label"));
                })
                .list();
    }
}
