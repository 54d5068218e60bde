package org.constitutionreview.document.constitution.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.constitution.Comparing;
import org.constitutionreview.document.constitution.OldNumbers;
import org.constitutionreview.document.constitution.PastEditions;
import org.constitutionreview.document.constitution.PermanentAddresses;
import org.constitutionreview.document.constitution.Verification;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/documents")
class EditionController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Comparing comparing;
    private final OldNumbers oldNumbers;
    private final PastEditions past;
    private final PermanentAddresses addresses;
    private final Verification verification;

    EditionController(
            Comparing comparing,
            OldNumbers oldNumbers,
            PastEditions past,
            PermanentAddresses addresses,
            Verification verification) {
        this.comparing = comparing;
        this.oldNumbers = oldNumbers;
        this.past = past;
        this.addresses = addresses;
        this.verification = verification;
    }

    record EditionText(
            String documentId,
            String title,
            Part part,
            UUID editionId,
            int number,
            LocalDate inForceFrom,
            String resolution,
            @Nullable String amendmentTitle,
            String contentHash,
            List<ProvisionView> provisions) {

        static EditionText of(PastEditions.PastEdition past) {
            var edition = past.edition();
            return new EditionText(
                    edition.documentId(),
                    edition.title(),
                    edition.part(),
                    edition.id(),
                    past.number(),
                    past.from(),
                    edition.resolution(),
                    edition.amendmentTitle(),
                    edition.kept().contentHash(),
                    ProvisionView.of(past.text(), past.references()));
        }
    }

    record Numbers(List<PastEditions.Number> items) {}

    record Editions(List<Comparing.EditionView> items) {}

    @GetMapping("/{documentId}/editions")
    Editions editions(@PathVariable String documentId) {
        return new Editions(comparing.editions(documentId));
    }

    /** Never changes: keep it as long as you like. */
    @GetMapping("/{documentId}/editions/{editionId}")
    @Nullable
    ResponseEntity<EditionText> edition(
            @PathVariable String documentId, @PathVariable UUID editionId, WebRequest request) {
        var edition = past.get(documentId, editionId);
        if (request.checkNotModified('"' + edition.fingerprint() + '"')) {
            return null;
        }
        return ResponseEntity.ok().cacheControl(FOR_GOOD).body(EditionText.of(edition));
    }

    /** Which number each provision had in that edition. */
    @GetMapping("/{documentId}/editions/{editionId}/numbers")
    ResponseEntity<Numbers> numbers(@PathVariable String documentId, @PathVariable UUID editionId) {
        return ResponseEntity.ok().cacheControl(FOR_GOOD).body(new Numbers(past.numbers(documentId, editionId)));
    }

    /** Where a provision stands, in whichever document; or when and why it ended. */
    @GetMapping("/provisions/{provisionId}")
    PermanentAddresses.Located located(
            @PathVariable UUID provisionId, @RequestParam(required = false) @Nullable LocalDate asAt) {
        return addresses.locate(provisionId, asAt);
    }

    @GetMapping("/{documentId}/comparison")
    RedlineView comparison(@PathVariable String documentId, @RequestParam UUID from, @RequestParam UUID to) {
        return comparing.between(documentId, from, to);
    }

    /** Old numbers lead to the new ones: give the number, and a date on which the paragraph had it. */
    @GetMapping("/{documentId}/provisions/{idOrNumber}")
    OldNumbers.Found provision(
            @PathVariable String documentId,
            @PathVariable String idOrNumber,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable LocalDate numberedAsAt) {
        return oldNumbers.find(documentId, idOrNumber, asAt, numberedAsAt);
    }

    /** Works out the chain of the timeline again, down to the words of each edition. */
    @GetMapping("/timeline/verification")
    Verification.Verdict verification() {
        return verification.verify();
    }
}
