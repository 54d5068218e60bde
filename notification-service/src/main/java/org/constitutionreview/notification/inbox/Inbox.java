package org.constitutionreview.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.person.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries belong to a person or a group, the read state to the person.
 *
 * <p>Who holds several of an event's keys sees one entry for it: the one that asks for something, if there is one.
 */
@Repository
public class Inbox {

    private static final String MINE =
            """
            from inbox_entry e
            where e.position in (select position from inbox_holder where key in (:keys))
              and (e.to_act or not exists (
                  select 1 from inbox_entry a join inbox_holder h on h.position = a.position
                  where a.event_id = e.event_id and a.to_act and h.key in (:keys)))
            """;
    private static final String UNREAD =
            " and not exists (select 1 from inbox_read r where r.sub = :sub and r.position = e.position) ";

    private final JdbcClient db;

    Inbox(JdbcClient db) {
        this.db = db;
    }

    public void add(NewEntry entry) {
        long position = db.sql(
                        """
                        insert into inbox_entry
                            (event_id, to_act, event_type, happened_at, business_date, subject, body, page, amendment_id)
                        values (:event, :toAct, :type, :at, :date, :subject, :body, :page, :amendment) returning position
                        """)
                .param("event", entry.eventId())
                .param("toAct", entry.toAct())
                .param("type", entry.eventType())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("date", entry.businessDate())
                .param("subject", entry.message().subject())
                .param("body", entry.message().body())
                .param("page", entry.page())
                .param("amendment", entry.amendmentId())
                .query(Long.class)
                .single();
        new LinkedHashSet<>(entry.holders())
                .forEach(key -> db.sql("insert into inbox_holder (key, position) values (?, ?)")
                        .params(key, position)
                        .update());
    }

    /** Newest first. @param before only entries older than this id */
    @Transactional(readOnly = true)
    public List<InboxEntry> of(Person person, boolean unreadOnly, int limit, long before) {
        return db.sql(
                        "select e.*, exists (select 1 from inbox_read r where r.sub = :sub and r.position = e.position) as read "
                                + MINE
                                + (unreadOnly ? UNREAD : "")
                                + " and e.position < :before order by e.position desc limit :limit")
                .param("keys", person.keys())
                .param("sub", person.sub())
                .param("before", before)
                .param("limit", limit)
                .query(Inbox::entry)
                .list();
    }

    public int unreadCount(Person person) {
        return db.sql("select count(*) " + MINE + UNREAD)
                .param("keys", person.keys())
                .param("sub", person.sub())
                .query(Integer.class)
                .single();
    }

    /** @throws InboxEntryNotFoundException if the entry isn't in this person's inbox */
    @Transactional
    public void markRead(Person person, long id) {
        int found = db.sql("select count(*) " + MINE + " and e.position = :id")
                .param("keys", person.keys())
                .param("id", id)
                .query(Integer.class)
                .single();
        if (found == 0) {
            throw new InboxEntryNotFoundException(id);
        }
        db.sql("insert into inbox_read (sub, position) values (?, ?) on conflict do nothing")
                .params(person.sub(), id)
                .update();
    }

    @Transactional
    public void markAllReadUpTo(Person person, long id) {
        db.sql("insert into inbox_read (sub, position) select :sub, e.position " + MINE
                        + " and e.position <= :id on conflict do nothing")
                .param("keys", person.keys())
                .param("sub", person.sub())
                .param("id", id)
                .update();
    }

    private static InboxEntry entry(ResultSet row, int number) throws SQLException {
        return new InboxEntry(
                row.getLong("position"),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getString("subject"),
                row.getString("body"),
                row.getString("page"),
                row.getObject("amendment_id", UUID.class),
                row.getBoolean("to_act"),
                row.getBoolean("read"),
                row.getString("event_type"));
    }
}
