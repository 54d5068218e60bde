package org.constitutionreview.workflow.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reviews of all years. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Soonest due first. */
    public List<Review> of(MunicipalYear year) {
        return jdbc.sql("SELECT * FROM review WHERE year = ? ORDER BY due, title")
                .param(year.slug())
                .query(Reviews::review)
                .list();
    }

    /** @throws Problem not found */
    public Review get(UUID id) {
        return one("SELECT * FROM review WHERE id = ?", id).orElseThrow(() -> notFound(id));
    }

    /** Nobody else changes it until the transaction is over. */
    Review lock(UUID id) {
        return one("SELECT * FROM review WHERE id = ? FOR UPDATE", id).orElseThrow(() -> notFound(id));
    }

    /** Those whose amendment has ended, of which they don't know yet. */
    List<EndedAmendment> withEndedAmendments() {
        return jdbc.sql(
                        """
                SELECT review.id AS review_id, amendment.outcome
                FROM review JOIN amendment ON amendment.id = review.amendment_id
                WHERE review.state = 'AMENDMENT' AND amendment.outcome IS NOT NULL""")
                .query(EndedAmendment.class)
                .list();
    }

    List<Review> notStarted(MunicipalYear year, int limit) {
        return jdbc.sql("SELECT * FROM review WHERE year = ? AND NOT started ORDER BY due, id LIMIT ?")
                .params(year.slug(), limit)
                .query(Reviews::review)
                .list();
    }

    boolean allHaveEnded(MunicipalYear year) {
        return of(year).stream().allMatch(review -> review.state().isEnded());
    }

    void add(Review review) {
        jdbc.sql("INSERT INTO review (id, year, document_id, title, owner, due, state) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        review.id(),
                        review.year().slug(),
                        review.documentId(),
                        review.title(),
                        review.owner(),
                        review.due(),
                        review.state().name())
                .update();
    }

    void plan(MunicipalYear year, PlannedReview planned) {
        jdbc.sql("UPDATE review SET owner = ?, due = ? WHERE year = ? AND document_id = ?")
                .params(planned.owner(), planned.due(), year.slug(), planned.documentId())
                .update();
    }

    void markStarted(UUID id) {
        jdbc.sql("UPDATE review SET started = true WHERE id = ?").param(id).update();
    }

    void become(UUID id, ReviewState state) {
        jdbc.sql("UPDATE review SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    void follow(UUID id, UUID amendmentId) {
        jdbc.sql("UPDATE review SET state = ?, amendment_id = ? WHERE id = ?")
                .params(ReviewState.AMENDMENT.name(), amendmentId, id)
                .update();
    }

    void end(UUID id, ReviewState state, String reason, Instant at) {
        jdbc.sql("UPDATE review SET state = ?, reason = ?, ended_at = ? WHERE id = ?")
                .params(state.name(), reason, Row.at(at), id)
                .update();
    }

    private Optional<Review> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Reviews::review).optional();
    }

    private static Problem notFound(UUID id) {
        return Problem.notFound("There is no review %s.".formatted(id));
    }

    record EndedAmendment(UUID reviewId, String outcome) {}

    private static Review review(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        return new Review(
                row.id("id"),
                MunicipalYear.of(row.text("year")),
                row.text("document_id"),
                row.text("title"),
                row.text("owner"),
                row.date("due"),
                row.choice("state", ReviewState.class),
                row.idOrNull("amendment_id"),
                row.textOrNull("reason"));
    }
}
