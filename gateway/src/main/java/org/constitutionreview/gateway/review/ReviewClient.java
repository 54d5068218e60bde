package org.constitutionreview.gateway.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Cycles and reviews, at workflow-service. */
@HttpExchange("/api/workflow")
interface ReviewClient {

    @GetExchange("/review-cycles")
    Items<Cycle> cycles();

    @GetExchange("/review-cycles/{year}")
    Cycle cycle(@PathVariable String year);

    @PostExchange("/review-cycles")
    Cycle open(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Opening opening);

    @PostExchange("/review-cycles/{year}/plan")
    void plan(@PathVariable String year, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Plan plan);

    @PostExchange("/review-cycles/{year}/reports")
    void report(@PathVariable String year, @RequestHeader("Idempotency-Key") UUID key);

    @GetExchange("/reviews/{id}")
    Review review(@PathVariable String id);

    @PostExchange("/reviews/{id}/no-change-confirmations")
    void confirmNoChange(
            @PathVariable String id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody NoChange noChange);

    @PostExchange("/reviews/{id}/amendments")
    Review propose(@PathVariable String id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Proposal proposal);

    @GetExchange("/services")
    Items<Named> services();

    /** @param municipalYear for example 2017/18 */
    record Opening(String municipalYear) {}

    record Plan(List<PlanItem> items) {}

    record PlanItem(String documentId, String owner, LocalDate due) {}

    record NoChange(String reason) {}

    record Proposal(String title, String purpose, String suggestedHeadOfChange, @Nullable LocalDate targetCouncil) {}
}
