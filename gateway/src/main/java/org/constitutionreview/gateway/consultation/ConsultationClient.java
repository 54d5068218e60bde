package org.constitutionreview.gateway.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.amendment.Amendment.AmendedDocument;
import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.constitutionreview.gateway.amendment.ConsultationTable;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/workflow")
interface ConsultationClient {

    String KEY = "Idempotency-Key";

    @GetExchange("/consultations/{id}")
    Consultation one(@PathVariable String id);

    @GetExchange("/tasks")
    Items<Task> tasks();

    @PostExchange("/amendments/{id}/consultation-rounds")
    void open(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Round round);

    @PostExchange("/consultations/{id}/responses")
    void respond(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Response response);

    @PutExchange("/consultations/{id}/closing-date")
    void extend(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Extension extension);

    @PutExchange("/comments/{id}/answer")
    void answer(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Answer answer);

    @PostExchange("/amendments/{id}/answers")
    void complete(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Answers answers);

    /** @param mayRespond whether the reader may answer it now */
    record Consultation(
            String id,
            AmendmentInBrief amendment,
            @Nullable String purpose,
            List<AmendedDocument> documents,
            Named consultee,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closes,
            @Nullable String extensionReason,
            @Nullable String state,
            @Nullable String position,
            List<Comment> comments,
            boolean mayRespond) {}

    record AmendmentInBrief(String id, @Nullable String reference, String title) {}

    record Comment(
            String id,
            @Nullable String number,
            @Nullable String quotedWords,
            String text,
            ConsultationTable.@Nullable Answer answer) {}

    record Task(String step, String name, @Nullable AmendmentInBrief amendment, @Nullable String due, String page) {}

    record Round(@Nullable Integer workingDays) {}

    record Extension(LocalDate closes, String reason) {}

    record Response(String position, List<Remark> comments) {}

    record Remark(
            String documentId,
            @Nullable String provisionId,
            @Nullable Integer revision,
            @Nullable String quotedWords,
            String text) {}

    record Answer(String kind, String text, @Nullable String reason) {}

    record Answers(boolean materialChange) {}
}
