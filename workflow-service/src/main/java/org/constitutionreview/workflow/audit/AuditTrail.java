package org.constitutionreview.workflow.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Records who did what, in the transaction that did it, each amendment in a hash chain of its own. */
@Repository
public class AuditTrail {

    private static final String COUNCIL = "council";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessClock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param amendmentId whose chain it belongs to; none: the council's own
     * @param who none, where the process acts by itself
     * @param what a sentence without names, for the timeline
     * @param details further facts; wrap what is personal in {@link Personal}. {@code step} and {@code link} lead the timeline's
     *     reader on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable UUID amendmentId, @Nullable Person who, String what, Map<String, ?> details) {
        String chain = chainOf(amendmentId);
        Head before = lockedHead(chain);
        long number = before.last() + 1;
        Map<String, Object> open = new TreeMap<>();
        Map<String, String> personal = new TreeMap<>();
        if (who != null) {
            personal.put("who.sub", keep(chain, number, "who.sub", who.sub()));
            personal.put("who.name", keep(chain, number, "who.name", who.name()));
        }
        details.forEach((name, value) -> {
            if (value instanceof Personal detail) {
                personal.put(name, keep(chain, number, name, detail.value()));
            } else if (value != null) {
                open.put(name, value);
            }
        });
        String content = json.writeValueAsString(
                new EntryContent(chain, number, clock.now(), Instant.now(), clock.today(), what, open, personal));
        String hash = Digest.of(before.head(), content);
        jdbc.sql("INSERT INTO audit_entry (chain, number, content, previous, hash) VALUES (?, ?, ?, ?, ?)")
                .params(chain, number, content, before.head(), hash)
                .update();
        jdbc.sql("UPDATE audit_chain SET last = ?, head = ? WHERE chain = ?")
                .params(number, hash, chain)
                .update();
    }

    static String chainOf(@Nullable UUID amendmentId) {
        return amendmentId == null ? COUNCIL : amendmentId.toString();
    }

    private Head lockedHead(String chain) {
        jdbc.sql("INSERT INTO audit_chain (chain, last, head) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
                .params(chain, Digest.NOTHING_BEFORE)
                .update();
        return jdbc.sql("SELECT last, head FROM audit_chain WHERE chain = ? FOR UPDATE")
                .param(chain)
                .query(Head.class)
                .single();
    }

    private String keep(String chain, long number, String field, String value) {
        String salt = Digest.salt();
        jdbc.sql("INSERT INTO audit_personal (chain, number, field, salt, value) VALUES (?, ?, ?, ?, ?)")
                .params(chain, number, field, salt, value)
                .update();
        return Digest.of(salt, value);
    }

    private record Head(long last, String head) {}
}
