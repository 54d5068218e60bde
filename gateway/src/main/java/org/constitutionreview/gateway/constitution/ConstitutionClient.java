package org.constitutionreview.gateway.constitution;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.text.Provision;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("/api/documents")
interface ConstitutionClient {

    @GetExchange("/constitution")
    Contents contents(@RequestParam @Nullable LocalDate asAt);

    @GetExchange("/{documentId}")
    Text text(@PathVariable String documentId, @RequestParam @Nullable LocalDate asAt);

    /** @param conditional an approved text that waits for its condition: as if it were met */
    @GetExchange("/{documentId}")
    Text textIf(@PathVariable String documentId, @RequestParam String conditional);

    @GetExchange("/{documentId}/editions")
    Items<Edition> editions(@PathVariable String documentId);

    @GetExchange("/{documentId}/editions/{editionId}")
    EditionText edition(@PathVariable String documentId, @PathVariable String editionId);

    @GetExchange("/{documentId}/editions/{editionId}/numbers")
    Items<Numbered> numbers(@PathVariable String documentId, @PathVariable String editionId);

    @GetExchange("/provisions/{provisionId}")
    Located locate(@PathVariable String provisionId, @RequestParam @Nullable LocalDate asAt);

    @GetExchange("/{documentId}/comparison")
    Redline comparison(@PathVariable String documentId, @RequestParam String from, @RequestParam String to);

    @GetExchange("/{documentId}/provisions/{provision}")
    Found provision(
            @PathVariable String documentId,
            @PathVariable String provision,
            @RequestParam @Nullable LocalDate asAt,
            @RequestParam @Nullable LocalDate numberedAsAt);

    record Contents(
            @Nullable String council, @Nullable LocalDate asAt, @Nullable LocalDate latestPossible, List<Part> parts) {}

    record Part(String number, String title, List<Entry> documents) {}

    record Entry(String id, String title, @Nullable LocalDate inForceFrom, List<Pending> pending) {}

    record Pending(
            @Nullable String commencementId,
            @Nullable LocalDate from,
            @Nullable String condition,
            @Nullable String amendmentTitle) {}

    record Text(
            String id,
            String title,
            PartName part,
            @Nullable LocalDate asAt,
            @Nullable LocalDate inForceFrom,
            @Nullable String resolution,
            @Nullable String contentHash,
            String editionId,
            @Nullable Integer editionNumber,
            List<Provision> provisions) {}

    record PartName(String number, String title) {}

    record Edition(
            String editionId,
            int number,
            LocalDate inForceFrom,
            @Nullable String resolution,
            @Nullable String amendmentTitle,
            @Nullable String correctedBecause,
            @Nullable String contentHash) {}

    record Found(
            String provisionId,
            @Nullable String numberNow,
            @Nullable String numberThen,
            @Nullable String words,
            @Nullable LocalDate endedOn) {}

    /** A version as it came into force, for good. */
    record EditionText(
            String documentId,
            String title,
            PartName part,
            String editionId,
            int number,
            LocalDate inForceFrom,
            @Nullable String resolution,
            @Nullable String amendmentTitle,
            @Nullable String contentHash,
            List<Provision> provisions) {}

    record Numbered(String provisionId, String kind, String number) {}

    /** @param ended null while it is in force */
    record Located(
            String documentId,
            String title,
            String provisionId,
            @Nullable String number,
            @Nullable String words,
            @Nullable Ended ended) {}

    record Ended(LocalDate on, LocalDate lastDay, String resolution, @Nullable String amendmentTitle) {}
}
