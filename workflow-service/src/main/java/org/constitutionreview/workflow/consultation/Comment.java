package org.constitutionreview.workflow.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;

/**
 * One remark of a consultee.
 *
 * @param provisionId the provision it hangs on; none: the whole document
 * @param number the provision's number in the revision that the consultee saw
 * @param quotedWords the words it is about
 */
public record Comment(
        UUID id,
        UUID consultationId,
        String documentId,
        @Nullable UUID provisionId,
        @Nullable String number,
        @Nullable Integer revision,
        @Nullable String quotedWords,
        String text,
        @Nullable Answer answer) {

    /** What the owner says to it. @param reason mandatory where it isn't accepted */
    public record Answer(AnswerKind kind, String text, @Nullable String reason, PersonInBrief by, Instant at) {}

    public enum AnswerKind {
        ACCEPTED,
        PARTLY_ACCEPTED,
        NOT_ACCEPTED,
        REFERRED
    }

    static Comment of(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        AnswerKind kind = row.choiceOrNull("answer_kind", AnswerKind.class);
        return new Comment(
                row.id("id"),
                row.id("consultation_id"),
                row.text("document_id"),
                row.idOrNull("provision_id"),
                row.textOrNull("number"),
                row.numberOrNull("revision"),
                row.textOrNull("quoted_words"),
                row.text("text"),
                kind == null
                        ? null
                        : new Answer(
                                kind,
                                row.text("answer_text"),
                                row.textOrNull("answer_reason"),
                                Objects.requireNonNull(row.personOrNull("answer_by")),
                                row.moment("answer_at")));
    }
}
