package org.constitutionreview.gateway.constitution;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.frame.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("/api/documents/search")
interface SearchClient {

    @GetExchange
    Found search(
            @RequestParam String q,
            @RequestParam String in,
            @RequestParam @Nullable LocalDate asAt,
            @RequestParam(required = false) List<String> part,
            @RequestParam(required = false) List<String> document,
            @RequestParam int after,
            @RequestParam int limit);

    record Found(
            Searched searched,
            int total,
            List<Hit> items,
            @Nullable Integer next,
            List<InPart> parts,
            List<InDocument> documents,
            @Nullable String suggestion) {

        public List<Option> partOptions() {
            return parts.stream()
                    .map(part -> Option.of(
                            part.number(), "Part " + part.number() + ": " + part.title() + " (" + part.count() + ")"))
                    .toList();
        }

        public List<Option> documentOptions() {
            return documents.stream()
                    .map(one -> Option.of(one.documentId(), one.title() + " (" + one.count() + ")"))
                    .toList();
        }
    }

    record Searched(@Nullable LocalDate asAt, int texts) {}

    record InPart(String number, String title, int count) {}

    record InDocument(String documentId, String title, int count) {}

    record Hit(
            String documentId,
            String title,
            @Nullable String provisionId,
            String number,
            List<Piece> segments,
            @Nullable InDraft draft) {

        /** Where it stands in the page of its draft. */
        public String anchor() {
            return "p-" + (number.isEmpty() ? provisionId : number);
        }
    }

    record Piece(String text, boolean hit) {}

    record InDraft(
            String draftId,
            String amendmentId,
            @Nullable String reference,
            @Nullable String amendmentTitle,
            boolean changed) {}
}
