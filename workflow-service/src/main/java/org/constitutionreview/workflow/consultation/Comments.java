package org.constitutionreview.workflow.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.consultation.Comment.AnswerKind;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All comments of consultees. */
@Repository
public class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem not found */
    public Comment get(UUID id) {
        return jdbc.sql("SELECT * FROM comment WHERE id = ?")
                .param(id)
                .query(Comment::of)
                .optional()
                .orElseThrow(() -> Problem.notFound("There is no such comment."));
    }

    /** In the order of the consultation table: by round, consultee, and as they were made. */
    public List<Comment> of(UUID amendmentId) {
        return jdbc.sql(
                        """
                SELECT comment.* FROM comment JOIN consultation ON consultation.id = consultation_id
                WHERE amendment_id = ? ORDER BY round, consultee_name, comment.position""")
                .param(amendmentId)
                .query(Comment::of)
                .list();
    }

    public List<Comment> ofConsultation(UUID consultationId) {
        return jdbc.sql("SELECT * FROM comment WHERE consultation_id = ? ORDER BY position")
                .param(consultationId)
                .query(Comment::of)
                .list();
    }

    void add(Comment comment, int position) {
        jdbc.sql(
                        """
                INSERT INTO comment (id, consultation_id, position, document_id, provision_id, number, revision,
                    quoted_words, text)
                VALUES (:id, :consultation, :position, :document, CAST(:provision AS uuid), :number,
                    CAST(:revision AS int), :quoted, :text)""")
                .param("id", comment.id())
                .param("consultation", comment.consultationId())
                .param("position", position)
                .param("document", comment.documentId())
                .param("provision", comment.provisionId())
                .param("number", comment.number())
                .param("revision", comment.revision())
                .param("quoted", comment.quotedWords())
                .param("text", comment.text())
                .update();
    }

    void answer(UUID id, AnswerKind kind, String text, @Nullable String reason, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE comment SET answer_kind = :kind, answer_text = :text, answer_reason = :reason, answer_by_sub = :sub,
                    answer_by_name = :name, answer_at = :at WHERE id = :id""")
                .param("kind", kind.name())
                .param("text", text)
                .param("reason", reason)
                .param("sub", who.sub())
                .param("name", who.name())
                .param("at", Row.at(at))
                .param("id", id)
                .update();
    }
}
