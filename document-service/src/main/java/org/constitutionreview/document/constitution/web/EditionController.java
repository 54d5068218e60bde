package org.constitutionreview.document.constitution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.constitution.Comparing;
import org.constitutionreview.document.constitution.OldNumbers;
import org.constitutionreview.document.constitution.Verification;
import org.constitutionreview.document.reading.RedlineView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents")
class EditionController {

    private final Comparing comparing;
    private final OldNumbers oldNumbers;
    private final Verification verification;

    EditionController(Comparing comparing, OldNumbers oldNumbers, Verification verification) {
        this.comparing = comparing;
        this.oldNumbers = oldNumbers;
        this.verification = verification;
    }

    record Editions(List<Comparing.EditionView> items) {}

    @GetMapping("/{documentId}/editions")
    Editions editions(@PathVariable String documentId) {
        return new Editions(comparing.editions(documentId));
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
