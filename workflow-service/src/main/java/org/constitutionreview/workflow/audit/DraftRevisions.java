package org.constitutionreview.workflow.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.constitutionreview.events.DraftRevised;
import org.constitutionreview.events.Topic;
import org.constitutionreview.workflow.people.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes each revision of a draft into its amendment's trail, by the hash of its content; each event once. */
@Component
public class DraftRevisions {

    private static final Logger log = LoggerFactory.getLogger(DraftRevisions.class);
    private static final String TYPE = "org.constitutionreview.DraftRevised";

    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftRevisions(AuditTrail audit, JdbcClient jdbc, JsonMapper json) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.json = json;
    }

    @KafkaListener(topics = Topic.DOCUMENTS_NAME)
    @Transactional
    public void hear(ConsumerRecord<String, byte[]> news) {
        String id = header(news, "ce_id");
        if (!TYPE.equals(header(news, "ce_type")) || id == null) {
            return;
        }
        DraftRevised revised;
        try {
            revised = json.readValue(news.value(), DraftRevised.class);
        } catch (JacksonException unreadable) {
            // It will never be readable; the draft's own list of revisions still has what it told.
            log.error("The event {} of draft {} can't be read and is left out of the audit trail", id, news.key());
            return;
        }
        if (isNew(id)) {
            audit.record(
                    revised.amendmentId(),
                    revised.tookUp() == null ? author(revised) : null,
                    revised.tookUp() == null
                            ? "Saved revision %d of the draft".formatted(revised.revision())
                            : "Took up what came into force, as revision %d of the draft".formatted(revised.revision()),
                    Map.of(
                            "document", revised.document(),
                            "draft", revised.draft(),
                            "revision", revised.revision(),
                            "contentHash", revised.contentHash(),
                            "discharges", revised.discharges(),
                            "link", revised.page()));
        }
    }

    private boolean isNew(String id) {
        return jdbc.sql("INSERT INTO event_heard (event_id, recorded_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(id, Instant.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The event only tells who by their key; in most amendments they have acted by name before. */
    private Person author(DraftRevised revised) {
        String name = jdbc.sql(
                        """
                SELECT name.value FROM audit_personal sub JOIN audit_personal name USING (chain, number)
                WHERE chain = ? AND sub.field = 'who.sub' AND sub.value = ? AND name.field = 'who.name'
                ORDER BY number DESC LIMIT 1""")
                .params(revised.amendmentId().toString(), revised.author())
                .query(String.class)
                .optional()
                .orElse(revised.author());
        return new Person(revised.author(), name, "", Set.of(), Set.of());
    }

    private static @Nullable String header(ConsumerRecord<?, ?> news, String name) {
        Header header = news.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
