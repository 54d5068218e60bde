package org.constitutionreview.workflow.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.constitutionreview.events.Event;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Takes news in the transaction of the facts they tell of: both are stored, or neither. */
@Repository
public class Outbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RelayBell bell;
    private final BusinessClock clock;

    Outbox(JdbcClient jdbc, JsonMapper json, RelayBell bell, BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.bell = bell;
        this.clock = clock;
    }

    /** Will be told after commit, for its key in the order of the calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Event event) {
        // Its row lock makes writers of one key queue until commit, so numbers never become visible out of order.
        long number = jdbc.sql(
                        """
                INSERT INTO outbox_key (key, last) VALUES (?, 1)
                ON CONFLICT (key) DO UPDATE SET last = outbox_key.last + 1 RETURNING last""")
                .param(event.key())
                .query(Long.class)
                .single();
        jdbc.sql(
                        """
                INSERT INTO outbox (key, number, event_id, topic, type, content, recorded_at, business_date)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.key(),
                        number,
                        UUID.randomUUID(),
                        event.topic().topicName(),
                        event.type(),
                        json.writeValueAsString(event),
                        Instant.now().atOffset(ZoneOffset.UTC),
                        clock.today())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
