package org.constitutionreview.gateway.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Amendments at workflow-service. */
@HttpExchange("/api/workflow")
public interface AmendmentClient {

    @GetExchange("/amendments")
    Items<InBrief> all(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String after);

    /** All pages of the list. */
    default List<InBrief> all(@Nullable Boolean open) {
        List<InBrief> all = new ArrayList<>();
        String after = null;
        do {
            Items<InBrief> page = all(null, open, after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    @GetExchange("/amendments/{id}")
    Amendment one(@PathVariable String id);

    @GetExchange("/amendments/{id}/timeline")
    Items<Event> timeline(@PathVariable String id);

    @GetExchange("/amendments/{id}/diagram")
    Diagrams diagrams(@PathVariable String id);

    @GetExchange("/amendments/{id}/consultation-table")
    ConsultationTable consultationTable(@PathVariable String id);

    @PostExchange("/amendments")
    Proposed propose(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Proposal proposal);

    @GetExchange("/backward-plan")
    BackwardPlan backwardPlan(@RequestParam LocalDate council);

    @GetExchange("/registered-documents")
    Items<RegisteredDocument> registeredDocuments();

    @GetExchange("/meetings")
    Items<Sitting> meetings(@RequestParam String body);

    @GetExchange("/bodies")
    Items<Body> bodies();

    record InBrief(
            String id,
            String reference,
            String title,
            Amendment.@Nullable Named owner,
            Amendment.@Nullable StageNow stage,
            @Nullable String state,
            Amendment.@Nullable Deadline nextDeadline,
            @Nullable Instant createdAt) {}

    record Event(
            @Nullable Instant at,
            @Nullable LocalDate businessDate,
            @Nullable Person who,
            String what,
            @Nullable String step,
            @Nullable String link) {}

    record Diagrams(List<Process> processes) {}

    record Process(
            String name, String key, String bpmnXml, List<String> activeActivities, List<String> doneActivities) {}

    record Proposal(
            String title,
            String purpose,
            String suggestedHeadOfChange,
            List<String> documents,
            @Nullable LocalDate targetCouncil) {}

    record Proposed(String id) {}

    record BackwardPlan(LocalDate council, List<PlannedStep> steps) {}

    record PlannedStep(
            @Nullable String step,
            String name,
            @Nullable LocalDate on,
            @Nullable LocalDate by,
            @Nullable String why,
            boolean canBeMade,
            @Nullable String whyNot) {}

    record RegisteredDocument(String id, String title, @Nullable String part, String owner, @Nullable String rule) {}

    record Sitting(String id, String body, LocalDate date) {}

    record Body(String id, String name, @Nullable String shortName, @Nullable String kind) {}
}
