package org.constitutionreview.notification.news;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keys that stand still because their next event can't be told, until somebody replays or skips it. */
@Repository
public class ParkedNews {

    private final JdbcClient db;
    private final NewsWorker worker;

    ParkedNews(JdbcClient db, NewsWorker worker, MeterRegistry meters) {
        this.db = db;
        this.worker = worker;
        meters.gauge("review.news.parked", this, parked -> parked.all().size());
    }

    public List<Parked> all() {
        return db.sql(
                        """
                select p.lane, e.topic, e.event_id, e.type, p.reason, p.since,
                       (select count(*) from heard_event w
                        where w.lane = p.lane and w.settled_at is null and w.position > p.position) as waiting
                from parked_lane p join heard_event e on e.position = p.position
                order by p.since, p.lane
                """)
                .query(ParkedNews::parked)
                .list();
    }

    /** @throws NotParkedException if the key isn't parked (any more) */
    @Transactional
    public void replay(String key) {
        unpark(key);
    }

    /** Leaves the failed event untold and goes on with the next. @throws NotParkedException if the key isn't parked (any more) */
    @Transactional
    public void skip(String key, String by) {
        long position = unpark(key);
        db.sql("update heard_event set settled_at = now(), skipped_by = ? where position = ?")
                .params(by, position)
                .update();
    }

    /** After the command's transaction has ended. */
    public void goOn() {
        worker.wake();
    }

    private long unpark(String key) {
        return db.sql("delete from parked_lane where lane = ? returning position")
                .param(key)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotParkedException(key));
    }

    private static Parked parked(ResultSet row, int number) throws SQLException {
        return new Parked(
                row.getString("lane"),
                row.getString("topic"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                row.getInt("waiting"));
    }

    /**
     * @param waiting events of this key behind the one that failed
     */
    public record Parked(
            String key, String topic, String eventId, String type, String reason, Instant since, int waiting) {}
}
