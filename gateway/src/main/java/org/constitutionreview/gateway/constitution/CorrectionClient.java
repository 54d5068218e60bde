package org.constitutionreview.gateway.constitution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/documents/{documentId}/corrections")
interface CorrectionClient {

    @PostExchange
    void correct(
            @PathVariable String documentId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Correction correction);

    /** @param corrects the version that its author saw */
    record Correction(String corrects, List<Rewording> operations, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rewording(String type, String provisionId, @Nullable String heading, String text) {}
}
