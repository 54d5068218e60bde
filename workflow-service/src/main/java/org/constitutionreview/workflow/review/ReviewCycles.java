package org.constitutionreview.workflow.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All years of reviews. */
@Repository
public class ReviewCycles {

    private final JdbcClient jdbc;

    ReviewCycles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year first. */
    public List<ReviewCycle> all() {
        return jdbc.sql("SELECT * FROM review_cycle ORDER BY year DESC")
                .query(ReviewCycles::cycle)
                .list();
    }

    public Optional<ReviewCycle> find(MunicipalYear year) {
        return jdbc.sql("SELECT * FROM review_cycle WHERE year = ?")
                .param(year.slug())
                .query(ReviewCycles::cycle)
                .optional();
    }

    /** @throws Problem not found */
    public ReviewCycle get(MunicipalYear year) {
        return find(year).orElseThrow(() -> Problem.notFound("The reviews of %s haven't been opened.".formatted(year)));
    }

    /** Nobody else changes the cycle, or ends its last review, until the transaction is over. */
    ReviewCycle lock(MunicipalYear year) {
        return jdbc.sql("SELECT * FROM review_cycle WHERE year = ? FOR UPDATE")
                .param(year.slug())
                .query(ReviewCycles::cycle)
                .optional()
                .orElseThrow(() -> Problem.notFound("The reviews of %s haven't been opened.".formatted(year)));
    }

    /** Whether it is new. */
    boolean add(MunicipalYear year, Instant openedAt) {
        return jdbc.sql("INSERT INTO review_cycle (year, state, opened_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(year.slug(), CycleState.PLANNING.name(), Row.at(openedAt))
                        .update()
                == 1;
    }

    void become(MunicipalYear year, CycleState state) {
        jdbc.sql("UPDATE review_cycle SET state = ? WHERE year = ?")
                .params(state.name(), year.slug())
                .update();
    }

    void becomeReported(MunicipalYear year, Instant at) {
        jdbc.sql("UPDATE review_cycle SET state = ?, reported_at = ? WHERE year = ?")
                .params(CycleState.REPORTED.name(), Row.at(at), year.slug())
                .update();
    }

    private static ReviewCycle cycle(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        return new ReviewCycle(
                MunicipalYear.of(row.text("year")),
                CycleState.valueOf(row.text("state")),
                row.moment("opened_at"),
                row.momentOrNull("reported_at"));
    }
}
