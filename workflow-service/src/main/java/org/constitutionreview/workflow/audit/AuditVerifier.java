package org.constitutionreview.workflow.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.audit.AuditSealer.Seal;
import org.constitutionreview.workflow.audit.AuditSealer.SealedHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Goes along the chains, link by link, and finds what was changed, removed or put in between. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AuditVerifier {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditVerifier(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One amendment's chain, and that each of its seals shows what it still holds. */
    public AuditVerification verify(UUID amendmentId) {
        return verify(AuditTrail.chainOf(amendmentId));
    }

    /** All chains, and the chain of seals. The head is the last seal's. */
    public AuditVerification verifyAll() {
        AuditVerification seals = verifySeals();
        if (!seals.valid()) {
            return seals;
        }
        long entries = 0;
        for (String chain : jdbc.sql(
                        "SELECT DISTINCT chain FROM (SELECT chain FROM audit_chain UNION SELECT chain FROM audit_sealed_head) known ORDER BY chain")
                .query(String.class)
                .list()) {
            AuditVerification one = verify(chain);
            if (!one.valid()) {
                return one;
            }
            entries += one.entries();
        }
        return new AuditVerification(true, entries, seals.headHash(), null);
    }

    private AuditVerification verify(String chain) {
        List<Link> links = jdbc.sql(
                        "SELECT number, content, previous, hash FROM audit_entry WHERE chain = ? ORDER BY number")
                .param(chain)
                .query(Link.class)
                .list();
        Map<Long, List<Kept>> personal = jdbc
                .sql("SELECT number, field, salt, value FROM audit_personal WHERE chain = ?")
                .param(chain)
                .query(Kept.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::number));
        Map<Long, String> hashes = new HashMap<>();
        String head = Digest.NOTHING_BEFORE;
        long number = 0;
        for (Link link : links) {
            number++;
            if (link.number() != number) {
                return AuditVerification.broken(number, head, "Entry %d of %s is missing.".formatted(number, chain));
            }
            if (!link.previous().equals(head) || !link.hash().equals(Digest.of(head, link.content()))) {
                return AuditVerification.broken(number, head, "Entry %d of %s was changed.".formatted(number, chain));
            }
            if (!matches(link, personal.getOrDefault(number, List.of()))) {
                return AuditVerification.broken(
                        number, head, "The people named in entry %d of %s were changed.".formatted(number, chain));
            }
            head = link.hash();
            hashes.put(number, head);
        }
        long last = jdbc.sql("SELECT last FROM audit_chain WHERE chain = ?")
                .param(chain)
                .query(Long.class)
                .optional()
                .orElse(0L);
        if (last != number) {
            return AuditVerification.broken(number, head, "The last entries of %s are missing.".formatted(chain));
        }
        for (SealedHead sealed : sealedHeads("chain = ?", chain)) {
            if (!sealed.hash().equals(hashes.get(sealed.number()))) {
                return AuditVerification.broken(
                        number,
                        head,
                        "Entry %d of %s isn't the one that was sealed.".formatted(sealed.number(), chain));
            }
        }
        return new AuditVerification(true, number, head, null);
    }

    private boolean matches(Link link, List<Kept> personal) {
        Map<String, String> digests =
                json.readValue(link.content(), EntryContent.class).personal();
        return personal.stream()
                .allMatch(kept -> Digest.of(kept.salt(), kept.value()).equals(digests.get(kept.field())));
    }

    private AuditVerification verifySeals() {
        String head = Digest.NOTHING_BEFORE;
        long number = 0;
        for (Seal seal : jdbc.sql("SELECT number, sealed_at, previous, hash FROM audit_seal ORDER BY number")
                .query(Seal.class)
                .list()) {
            number++;
            String hash = AuditSealer.hash(head, seal.sealedAt(), sealedHeads("seal = ?", seal.number()));
            if (seal.number() != number
                    || !seal.previous().equals(head)
                    || !seal.hash().equals(hash)) {
                return AuditVerification.broken(number, head, "Seal %d was changed.".formatted(number));
            }
            head = seal.hash();
        }
        return new AuditVerification(true, number, head, null);
    }

    private List<SealedHead> sealedHeads(String which, Object value) {
        return jdbc.sql("SELECT chain, number, hash FROM audit_sealed_head WHERE " + which
                        + " ORDER BY chain COLLATE \"C\", number")
                .param(value)
                .query(SealedHead.class)
                .list();
    }

    private record Link(long number, String content, String previous, String hash) {}

    private record Kept(long number, String field, String salt, String value) {}
}
