package org.constitutionreview.gateway.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The report with all that workflow-service knows, and who is consulted. */
@HttpExchange("/api/workflow")
public interface ReportCheckClient {

    @GetExchange("/amendments/{id}/report")
    Preview preview(@PathVariable String id);

    @GetExchange("/consultees")
    Items<Amendment.Named> consultees();

    @PutExchange("/amendments/{id}/consultees")
    void consult(@PathVariable String id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Consulted consulted);

    /**
     * @param report the report as it will look
     * @param frozenAt when it was frozen, once nothing goes out any more
     */
    record Preview(
            List<Finding> findings,
            @Nullable ReportText report,
            List<ReportText.Section> sections,
            @Nullable String paperId,
            @Nullable Instant frozenAt) {

        public boolean isFrozen() {
            return frozenAt != null;
        }

        public ReportText asItWillLook() {
            return report == null ? new ReportText(sections) : report;
        }
    }

    record Finding(String code, @Nullable String section, String text) {}

    record Consulted(@Nullable List<String> consultees, @Nullable Boolean notApplicable, @Nullable String reason) {}
}
