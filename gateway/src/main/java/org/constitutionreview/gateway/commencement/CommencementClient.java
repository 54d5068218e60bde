package org.constitutionreview.gateway.commencement;

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
interface CommencementClient {

    String KEY = "Idempotency-Key";

    @PostExchange("/text-confirmations")
    void confirmText(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Map<String, String> nothing);

    @PostExchange("/condition-confirmations")
    void confirmCondition(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Met met);

    @PostExchange("/practice-confirmations")
    void confirmPractice(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Practice practice);

    record Met(@Nullable LocalDate metOn) {}

    record Practice(String note) {}
}
