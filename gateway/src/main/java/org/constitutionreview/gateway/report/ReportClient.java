package org.constitutionreview.gateway.report;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The written sections, at document-service. */
@HttpExchange("/api/documents/reports/{amendmentId}")
interface ReportClient {

    @GetExchange
    Report report(@PathVariable String amendmentId);

    /** @param version of the section that was read, in quotation marks; 0 where nobody has written yet */
    @PutExchange("/sections/{section}")
    void write(
            @PathVariable String amendmentId,
            @PathVariable String section,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Writing writing);

    record Report(String amendmentId, @Nullable String title, boolean canEdit, Map<String, Section> sections) {}

    record Section(@Nullable String text, boolean notApplicable, @Nullable String reason, int version) {}

    record Writing(@Nullable String text, @Nullable Boolean notApplicable, @Nullable String reason) {}
}
