package org.constitutionreview.workflow.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the heads of all chains that have grown, each minute. Done in every transaction it would make all commands wait for
 * each other.
 */
@Component
public class AuditSealer {

    private static final long LOCK = 0x5EA1;

    private final JdbcClient jdbc;

    AuditSealer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "${review.audit.sealing}", initialDelayString = "${review.audit.sealing}")
    @Transactional
    public void seal() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        List<SealedHead> heads = jdbc.sql(
                        "SELECT chain, last AS number, head AS hash FROM audit_chain WHERE sealed < last ORDER BY chain COLLATE \"C\" FOR UPDATE")
                .query(SealedHead.class)
                .list();
        if (heads.isEmpty()) {
            return;
        }
        Seal before = jdbc.sql("SELECT number, sealed_at, previous, hash FROM audit_seal ORDER BY number DESC LIMIT 1")
                .query(Seal.class)
                .optional()
                .orElse(Seal.NONE);
        String sealedAt = Instant.now().toString();
        long number = before.number() + 1;
        jdbc.sql("INSERT INTO audit_seal (number, sealed_at, previous, hash) VALUES (?, ?, ?, ?)")
                .params(number, sealedAt, before.hash(), hash(before.hash(), sealedAt, heads))
                .update();
        for (SealedHead head : heads) {
            jdbc.sql("INSERT INTO audit_sealed_head (seal, chain, number, hash) VALUES (?, ?, ?, ?)")
                    .params(number, head.chain(), head.number(), head.hash())
                    .update();
            jdbc.sql("UPDATE audit_chain SET sealed = ? WHERE chain = ?")
                    .params(head.number(), head.chain())
                    .update();
        }
    }

    /** @param heads in the order of their chains' names */
    static String hash(String previous, String sealedAt, List<SealedHead> heads) {
        return Digest.of(
                previous,
                sealedAt,
                heads.stream()
                        .map(head -> head.chain() + " " + head.number() + " " + head.hash())
                        .collect(Collectors.joining("\n")));
    }

    record SealedHead(String chain, long number, String hash) {}

    record Seal(long number, String sealedAt, String previous, String hash) {

        static final Seal NONE = new Seal(0, "", "", Digest.NOTHING_BEFORE);
    }
}
