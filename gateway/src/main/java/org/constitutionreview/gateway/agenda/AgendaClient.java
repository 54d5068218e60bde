package org.constitutionreview.gateway.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@HttpExchange("/api/workflow")
interface AgendaClient {

    String KEY = "Idempotency-Key";

    @GetExchange("/amendments/{id}/agenda-options")
    Items<AgendaOption> options(@PathVariable String id);

    @PostExchange("/amendments/{id}/agenda-items")
    void add(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Choice choice);

    @PostExchange("/agenda-items/{itemId}/cleared-papers")
    void clear(@PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody Map<String, String> nothing);

    @PostExchange("/agenda-items/{itemId}/clearances")
    void clearReport(@PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody Clearance clearance);

    @PostExchange("/agenda-items/{itemId}/publications")
    void publish(@PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody Publication publication);

    @GetExchange("/agenda-items/{itemId}/resolution-draft")
    ResolutionDraft resolution(@PathVariable String itemId, @RequestParam String outcome);

    @PostExchange("/agenda-items/{itemId}/decisions")
    void decide(@PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody Decision decision);

    @PostExchange("/agenda-items/{itemId}/minutes-checks")
    void checkMinutes(@PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody MinutesCheck check);

    @PostExchange("/agenda-items/{itemId}/late-correction-decisions")
    void decideOnLateCorrection(
            @PathVariable String itemId, @RequestHeader(KEY) UUID key, @RequestBody LateCorrectionDecision decision);

    record MinutesCheck(boolean agree, List<Correction> corrections) {}

    /** @param minutePointId the point in whose place it comes; none: it was missed */
    record Correction(
            @Nullable String minutePointId,
            String kind,
            @Nullable String paragraph,
            String said,
            @Nullable String wording,
            @Nullable FollowUp followUp,
            @Nullable String minuteReference) {}

    record LateCorrectionDecision(boolean makeTheChanges, String reasons) {}

    record AgendaOption(
            String meetingId,
            @Nullable String body,
            LocalDate date,
            @Nullable LocalDate publishBy,
            boolean canBeMade,
            @Nullable String whyNot) {}

    record Choice(String meetingId) {}

    record Clearance(String by, String outcome, @Nullable String comment) {}

    record Publication(Instant publishedAt, String link) {}

    record ResolutionDraft(String text) {}

    record Decision(
            String outcome,
            @Nullable String resolution,
            List<Point> minutePoints,
            @Nullable String nextMeeting,
            @Nullable Commencement commencement,
            @Nullable Boolean delegateFinalWording) {}

    record Commencement(@Nullable LocalDate date, @Nullable String condition, @Nullable Boolean atOnce) {}

    record Point(
            String kind,
            @Nullable String member,
            @Nullable String paragraph,
            String said,
            @Nullable String wording,
            @Nullable String answeredBy,
            @Nullable String answer,
            @Nullable FollowUp followUp,
            @Nullable String minuteReference,
            boolean beforeTheMeeting) {}

    record FollowUp(String what, String receiver, @Nullable LocalDate due) {}
}
