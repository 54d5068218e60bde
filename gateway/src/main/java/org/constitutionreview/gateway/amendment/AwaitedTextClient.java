package org.constitutionreview.gateway.amendment;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Problem;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Approved texts that wait to come into force, and where they contradict others. */
@HttpExchange("/api/documents/commencements")
public interface AwaitedTextClient {

    @GetExchange
    Awaiting awaited(@RequestParam String amendment);

    @PostExchange("/{commencementId}/settlements")
    void settle(
            @PathVariable String commencementId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Settlement settlement);

    record Awaiting(List<Awaited> items) {

        public boolean isContradictory() {
            return items.stream().anyMatch(Awaited::isContradictory);
        }
    }

    record Awaited(String commencementId, List<Meeting> meetings) {

        public boolean isContradictory() {
            return meetings.stream().anyMatch(meeting -> !meeting.conflicts().isEmpty());
        }
    }

    /** A document in which the approved text meets another one. */
    record Meeting(String documentId, String title, List<Problem.Conflict> conflicts) {}

    record Settlement(List<Choice> decisions, String reason) {}

    /** @param stands APPROVED or IN_FORCE */
    record Choice(String provisionId, String stands) {}
}
