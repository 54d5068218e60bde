package org.constitutionreview.document.constitution.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.constitution.AsAt;
import org.constitutionreview.document.constitution.Constitution;
import org.constitutionreview.document.constitution.Council;
import org.constitutionreview.document.constitution.Standing;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.reading.ProvisionView;
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
class ConstitutionController {

    private final Constitution constitution;
    private final Council council;
    private final BusinessClock clock;

    ConstitutionController(Constitution constitution, Council council, BusinessClock clock) {
        this.constitution = constitution;
        this.council = council;
        this.clock = clock;
    }

    record DocumentView(
            String id,
            String title,
            Part part,
            LocalDate asAt,
            LocalDate inForceFrom,
            String resolution,
            String contentHash,
            UUID editionId,
            @Nullable Integer editionNumber,
            boolean approvedSoFar,
            List<ProvisionView> provisions) {}

    @GetMapping("/constitution")
    @Nullable
    ResponseEntity<Contents> contents(@RequestParam(required = false) @Nullable LocalDate asAt, WebRequest request) {
        var day = constitution.asAt(asAt);
        var contents = Contents.of(day, council.name(), constitution.latestPossible());
        if (request.checkNotModified('"' + Sha256.of(day.fingerprint() + contents) + '"')) {
            return null;
        }
        return ResponseEntity.ok().cacheControl(caching(day)).body(contents);
    }

    /**
     * Not found while the document wasn't part of the Constitution.
     *
     * @param conditional a commencement that waits for a condition: the text as if it were met
     */
    @GetMapping("/{documentId}")
    @Nullable
    ResponseEntity<DocumentView> document(
            @PathVariable String documentId,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable UUID conditional,
            WebRequest request) {
        var day = conditional == null ? constitution.asAt(asAt) : constitution.asAt(asAt, conditional);
        var standing = day.document(documentId);
        // Over all documents: references into others may read otherwise while this edition stays.
        if (request.checkNotModified('"' + day.fingerprint() + '"')) {
            return null;
        }
        return ResponseEntity.ok().cacheControl(caching(day)).body(view(day, standing));
    }

    /** A past day changes only by a step that is dated back; what is in force today may end tomorrow. */
    private CacheControl caching(AsAt day) {
        return day.date().isBefore(clock.today())
                ? CacheControl.maxAge(Duration.ofDays(1)).cachePublic()
                : CacheControl.noCache();
    }

    private DocumentView view(AsAt day, Standing standing) {
        var edition = standing.edition();
        return new DocumentView(
                edition.documentId(),
                edition.title(),
                edition.part(),
                day.date(),
                standing.from(),
                edition.resolution(),
                edition.kept().contentHash(),
                edition.id(),
                constitution.number(standing),
                standing.approvedSoFar(),
                ProvisionView.of(constitution.text(standing), constitution.references(standing, day)));
    }
}
