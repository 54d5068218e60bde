package org.constitutionreview.workflow.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail. */
@Repository
public class AuditEntries {

    private static final String ERASED = "(erased)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditEntries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Everything that was done with an amendment, oldest first; without one, what the council set up. */
    public List<AuditEntry> of(@Nullable UUID amendmentId) {
        return of(amendmentId, 0, Integer.MAX_VALUE);
    }

    /** So many entries, from the one after that number. */
    public List<AuditEntry> of(@Nullable UUID amendmentId, long after, int limit) {
        String chain = AuditTrail.chainOf(amendmentId);
        Map<Long, Map<String, String>> personal = jdbc
                .sql("SELECT number, field, value FROM audit_personal WHERE chain = ? AND number > ?")
                .params(chain, after)
                .query(PersonalRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PersonalRow::number, Collectors.toMap(PersonalRow::field, PersonalRow::value)));
        return jdbc
                .sql("SELECT content, hash FROM audit_entry WHERE chain = ? AND number > ? ORDER BY number LIMIT ?")
                .params(chain, after, limit)
                .query(EntryRow.class)
                .list()
                .stream()
                .map(row -> {
                    EntryContent content = json.readValue(row.content(), EntryContent.class);
                    return entry(content, personal.getOrDefault(content.number(), Map.of()), row.hash());
                })
                .toList();
    }

    private static AuditEntry entry(EntryContent content, Map<String, String> personal, String hash) {
        Map<String, Object> details = new TreeMap<>(content.details());
        content.personal().keySet().stream()
                .filter(field -> !field.startsWith("who."))
                .forEach(field -> details.put(field, personal.getOrDefault(field, ERASED)));
        PersonInBrief who = content.personal().containsKey("who.sub")
                ? new PersonInBrief(personal.getOrDefault("who.sub", ERASED), personal.getOrDefault("who.name", ERASED))
                : null;
        return new AuditEntry(
                content.number(), content.at(), content.businessDate(), who, content.what(), details, hash);
    }

    private record PersonalRow(long number, String field, String value) {}

    private record EntryRow(String content, String hash) {}
}
