package org.constitutionreview.gateway.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/workflow/amendments/{id}")
interface ProposalClient {

    String KEY = "Idempotency-Key";

    @PostExchange("/documents")
    void addDocument(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody AddedDocument document);

    @PostExchange("/submissions")
    void submit(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Map<String, String> nothing);

    @PostExchange("/proposal-checks")
    void check(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Check check);

    @PostExchange("/types-of-change")
    void confirmType(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody TypeOfChange type);

    @PostExchange("/delegated-decisions")
    void decide(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody DelegatedDecision decision);

    @PostExchange("/withdrawals")
    void withdraw(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Withdrawal withdrawal);

    record Check(String outcome, @Nullable String reason) {}

    record TypeOfChange(String headOfChange) {}

    record DelegatedDecision(
            String outcome,
            @Nullable String power,
            @Nullable String consulted,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String conflicts,
            @Nullable Commencement commencement) {}

    record Commencement(@Nullable LocalDate date, @Nullable String condition, @Nullable Boolean atOnce) {}

    record Withdrawal(String reason) {}

    record AddedDocument(String documentId) {}
}
