package org.constitutionreview.document.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Remembers which heads have news. {@link #expect} comes before a head moves and {@link #tell} after: a process that
 * dies in between leaves the entry for another to find.
 */
@Component
public class NewsDesk {

    private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(30);
    /** Far longer than a move takes: an entry without news so old belongs to a move that never came. */
    private static final Duration NEVER_MOVED = Duration.ofMinutes(5);

    private final MongoTemplate mongo;
    private final Courier courier;

    NewsDesk(MongoTemplate mongo, Courier courier) {
        this.mongo = mongo;
        this.courier = courier;
    }

    /**
     * @param number the head's number when it has moved
     * @return what to hand to {@link #tell} then
     */
    public Unsent expect(String head, int number) {
        var unsent = new Unsent(head, UUID.randomUUID(), number, Instant.now(), null);
        mongo.save(unsent);
        return unsent;
    }

    /** Sends what is new in the background; nobody waits for Kafka. */
    public void tell(Unsent unsent) {
        courier.hurry(() -> deliver(unsent));
    }

    /** Sends what another process, or a broken connection, has left behind. */
    void collect() {
        var now = Instant.now();
        for (Unsent unsent : mongo.findAll(Unsent.class)) {
            var leasedUntil = unsent.leasedUntil();
            boolean free = leasedUntil == null || leasedUntil.isBefore(now);
            if (free && unsent.since().isBefore(now.minus(LEFT_BEHIND)) && lease(unsent, now)) {
                deliverOrRelease(unsent);
            }
        }
    }

    /** The first failure ends the round: when one can't be sent the others can't be either. */
    private void deliverOrRelease(Unsent unsent) {
        try {
            deliver(unsent);
        } catch (RuntimeException e) {
            mongo.updateFirst(entry(unsent), new Update().unset("leasedUntil"), Unsent.class);
            throw e;
        }
    }

    List<Unsent> waiting() {
        return mongo.findAll(Unsent.class);
    }

    private boolean lease(Unsent unsent, Instant now) {
        return mongo.updateFirst(
                                Query.query(Criteria.where("_id")
                                        .is(unsent.head())
                                        .and("version")
                                        .is(unsent.version())
                                        .and("leasedUntil")
                                        .is(unsent.leasedUntil())),
                                Update.update("leasedUntil", now.plus(LEASE)),
                                Unsent.class)
                        .getModifiedCount()
                == 1;
    }

    private void deliver(Unsent unsent) {
        var head = unsent.head();
        var sent = mongo.findById(head, Sent.class);
        int number = sent == null ? 0 : sent.number();
        int last = courier.send(head, number);
        if (last > number) {
            mongo.upsert(Query.query(Criteria.where("_id").is(head)), new Update().max("number", last), Sent.class);
        }
        if (last >= unsent.number() || unsent.since().isBefore(Instant.now().minus(NEVER_MOVED))) {
            mongo.remove(entry(unsent), Unsent.class);
        }
    }

    private static Query entry(Unsent unsent) {
        return Query.query(
                Criteria.where("_id").is(unsent.head()).and("version").is(unsent.version()));
    }
}
