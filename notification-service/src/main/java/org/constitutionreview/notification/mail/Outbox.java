package org.constitutionreview.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.message.Message;
import org.constitutionreview.notification.recipient.EmailPreference;
import org.constitutionreview.notification.settings.ReviewSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait to be sent, and those that were. Safe on several nodes. */
@Repository
public class Outbox {

    /** A node that has taken mails and died leaves them to others after this time. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final DigestTimes times;

    Outbox(JdbcClient db, ReviewSettings settings) {
        this.db = db;
        this.times = new DigestTimes(settings.mail().digestAt());
    }

    /** In the caller's transaction. A person gets one mail for an event, whatever else asks for another. */
    public void add(String eventId, String sub, Message message, String page, EmailPreference preference) {
        boolean digested = preference == EmailPreference.DAILY || preference == EmailPreference.WEEKLY;
        db.sql(
                        """
                insert into delivery (event_id, sub, subject, body, page, digest, due_at)
                values (:event, :sub, :subject, :body, :page, :digest, :due)
                on conflict (event_id, sub) do nothing
                """)
                .param("event", eventId)
                .param("sub", sub)
                .param("subject", message.subject())
                .param("body", message.body())
                .param("page", page)
                .param("digest", digested ? preference.name() : null)
                .param("due", times.due(preference, Instant.now()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes mails that are due, so that no other node sends them meanwhile. */
    @Transactional
    List<Delivery> take(int most) {
        return db.sql(
                        """
                update delivery d set due_at = now() + make_interval(secs => :lease), attempts = attempts + 1
                from recipient r
                where r.sub = d.sub and d.id in (
                    select id from delivery where settled_at is null and due_at <= now()
                    order by digest nulls first, sub, created_at limit :most for update skip locked)
                returning d.*, r.email
                """)
                .param("lease", LEASE.toSeconds())
                .param("most", most)
                .query(Outbox::delivery)
                .list();
    }

    void sent(Collection<UUID> ids) {
        db.sql("update delivery set settled_at = now(), problem = null where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    void postponed(Collection<UUID> ids, Duration pause, String problem) {
        db.sql(
                        """
                update delivery set due_at = now() + make_interval(secs => :pause), problem = :problem where id in (:ids)
                """)
                .param("pause", pause.toMillis() / 1000.0)
                .param("problem", problem)
                .param("ids", ids)
                .update();
    }

    void givenUp(Collection<UUID> ids, String problem) {
        db.sql("update delivery set settled_at = now(), problem = :problem where id in (:ids)")
                .param("problem", problem)
                .param("ids", ids)
                .update();
    }

    int waiting() {
        return db.sql("select count(*) from delivery where settled_at is null and due_at <= now()")
                .query(Integer.class)
                .single();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("sub"),
                row.getString("email"),
                new Message(row.getString("subject"), row.getString("body")),
                row.getString("page"),
                row.getString("digest"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant());
    }
}
