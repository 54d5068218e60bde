package org.constitutionreview.gateway.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.backend.Person;
import org.constitutionreview.gateway.text.Redline;
import org.constitutionreview.gateway.text.ScheduleRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/api/documents/drafts/{draftId}")
interface DraftClient {

    @GetExchange
    Draft draft(@PathVariable String draftId, @RequestParam(required = false) @Nullable Integer revision);

    @GetExchange("/redline")
    Redline redline(
            @PathVariable String draftId,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String authority);

    @GetExchange("/schedule")
    Schedule schedule(@PathVariable String draftId, @RequestParam String from);

    @GetExchange("/revisions")
    Items<Revision> revisions(@PathVariable String draftId);

    @PostExchange("/revisions")
    Saved save(
            @PathVariable String draftId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody NewRevision revision);

    @PostExchange("/revisions/{number}/undo")
    Saved undo(
            @PathVariable String draftId,
            @PathVariable int number,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Undo undo);

    @PostExchange("/revisions/{number}/restoration")
    Saved restore(
            @PathVariable String draftId,
            @PathVariable int number,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Undo restoration);

    @PostExchange("/revisions/settlements")
    Saved settle(
            @PathVariable String draftId, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Settling settling);

    @PostExchange("/instructions")
    Understanding understand(
            @PathVariable String draftId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Instruction instruction);

    /** @param operations what to change, as document-service understands it */
    record NewRevision(
            int baseRevision,
            Object operations,
            @Nullable String authorityId,
            List<String> discharges,
            @Nullable String note,
            @Nullable String instruction,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Decision> decisions,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer decidedAt) {}

    record Saved(int revision, List<Integer> mergedOver) {}

    /** @param decidedAt the revision whose words were decided against */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Undo(int baseRevision, List<Decision> decisions, @Nullable Integer decidedAt) {}

    record Settling(int baseRevision, List<Decision> decisions) {}

    /** @param stands MINE, THEIRS or WORDS */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(String provisionId, String stands, @Nullable String words) {}

    /** @param choices of what may have been meant, what was chosen */
    record Instruction(String text, int revision, List<String> choices) {}

    record Schedule(List<ScheduleRow> rows) {}

    record Revision(
            int revision,
            @Nullable Person author,
            @Nullable Instant at,
            @Nullable String note,
            Redline.@Nullable Authority authority,
            List<String> discharges,
            @Nullable Integer undoes,
            @Nullable Integer restores,
            @Nullable String onto,
            @Nullable Integer undoneBy) {

        public boolean mayBeUndone() {
            return undoneBy == null && undoes == null && restores == null && onto == null && revision > 0;
        }
    }
}
