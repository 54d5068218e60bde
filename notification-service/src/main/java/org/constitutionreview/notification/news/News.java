package org.constitutionreview.notification.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything heard: waiting in the order of its key, settled, or parked. */
@Repository
class News {

    private static final Logger log = LoggerFactory.getLogger(News.class);

    private final JdbcClient db;

    News(JdbcClient db) {
        this.db = db;
    }

    /** Keeps what is new. What was heard before, by its id or its number, is left out. */
    @Transactional
    void keep(List<HeardEvent> events) {
        for (HeardEvent event : events) {
            int isNew = db.sql(
                            """
                            insert into heard_event
                                (event_id, topic, lane, type, source, sequence, happened_at, business_date, data)
                            values (:id, :topic, :lane, :type, :source, :sequence, :at, :date, :data) on conflict do nothing
                            """)
                    .param("id", event.eventId())
                    .param("topic", event.topic())
                    .param("lane", event.lane())
                    .param("type", event.type())
                    .param("source", event.source())
                    .param("sequence", event.sequence())
                    .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                    .param("date", event.businessDate())
                    .param("data", event.data())
                    .update();
            if (isNew == 0) {
                log.info("Event {} ({}) was heard before", event.eventId(), event.type());
            }
        }
    }

    /** The oldest event whose turn it is, locked until the transaction ends. Other nodes pass over it and all behind it. */
    Optional<HeardEvent> lockNext() {
        return db.sql(
                        """
                select * from heard_event e
                where settled_at is null
                  and not exists (select 1 from parked_lane p where p.lane = e.lane)
                  and not exists (select 1 from heard_event o
                                  where o.lane = e.lane and o.settled_at is null and o.position < e.position)
                order by position limit 1
                for update of e skip locked
                """)
                .query(News::event)
                .optional();
    }

    void settle(HeardEvent event) {
        db.sql("update heard_event set settled_at = now() where event_id = ?")
                .param(event.eventId())
                .update();
    }

    /**
     * Stops the event's lane until somebody decides.
     *
     * <p>Waits for another node that may be telling the same event; if that one succeeded, there is nothing to park.
     */
    @Transactional
    void park(HeardEvent event, String reason) {
        db.sql(
                        """
                insert into parked_lane (lane, position, reason)
                select lane, position, ? from (
                    select * from heard_event where event_id = ? and settled_at is null for update) as e
                on conflict do nothing
                """)
                .params(reason, event.eventId())
                .update();
    }

    /** What is about to be told; parked keys wait for people instead. */
    int waiting() {
        return db.sql(
                        """
                select count(*) from heard_event e
                where settled_at is null and not exists (select 1 from parked_lane p where p.lane = e.lane)
                """)
                .query(Integer.class)
                .single();
    }

    @Transactional
    void forgetOlderThan(Duration age) {
        db.sql("delete from heard_event where settled_at < now() - make_interval(secs => ?)")
                .param(age.toSeconds())
                .update();
    }

    private static HeardEvent event(ResultSet row, int number) throws SQLException {
        return new HeardEvent(
                row.getString("event_id"),
                row.getString("topic"),
                row.getString("lane"),
                row.getString("type"),
                row.getString("source"),
                row.getObject("sequence", Long.class),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getBytes("data"));
    }
}
