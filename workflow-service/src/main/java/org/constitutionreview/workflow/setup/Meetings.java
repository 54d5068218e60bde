package org.constitutionreview.workflow.setup;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar of all bodies' meetings. */
@Repository
public class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Soonest first; whatever isn't given doesn't limit. */
    public List<Meeting> between(@Nullable String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql(
                        """
                SELECT id, body, date, time, place FROM meeting
                WHERE (CAST(:body AS text) IS NULL OR body = :body)
                  AND (CAST(:from AS date) IS NULL OR date >= :from)
                  AND (CAST(:to AS date) IS NULL OR date <= :to)
                ORDER BY date, body""")
                .param("body", body, Types.VARCHAR)
                .param("from", from, Types.DATE)
                .param("to", to, Types.DATE)
                .query(Meeting.class)
                .list();
    }

    public Optional<Meeting> find(String id) {
        return jdbc.sql("SELECT id, body, date, time, place FROM meeting WHERE id = ?")
                .param(id)
                .query(Meeting.class)
                .optional();
    }

    /** @throws Problem not found */
    public Meeting get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("There is no meeting \"%s\".".formatted(id)));
    }

    /** Adds it, or replaces the one with the same id. */
    public void put(Meeting meeting) {
        jdbc.sql(
                        """
                INSERT INTO meeting (id, body, date, time, place) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body, date = excluded.date, time = excluded.time,
                    place = excluded.place""")
                .params(Arrays.asList(meeting.id(), meeting.body(), meeting.date(), meeting.time(), meeting.place()))
                .update();
    }
}
