package org.constitutionreview.gateway.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/documents/imports")
interface ImportClient {

    @GetExchange
    Items<Preview> all();

    @GetExchange("/{importId}")
    Preview preview(@PathVariable String importId);

    @GetExchange("/{importId}/documents/{number}")
    PreviewedText text(
            @PathVariable String importId, @PathVariable int number, @RequestParam int from, @RequestParam int size);

    @PostExchange("/{importId}/import")
    Preview take(
            @PathVariable String importId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Decisions decisions);

    @PostExchange("/{importId}/cancel")
    Preview cancel(@PathVariable String importId, @RequestHeader("Idempotency-Key") UUID key);

    record Decisions(
            @Nullable LocalDate inForceFrom,
            @Nullable String resolution,
            List<Place> documents,
            List<Decision> provisions) {}

    record Place(int number, String title, Preview.Part part) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(String provisionId, @Nullable String sameAs) {}
}
