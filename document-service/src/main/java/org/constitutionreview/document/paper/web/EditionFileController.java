package org.constitutionreview.document.paper.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.constitutionreview.document.constitution.AsAt;
import org.constitutionreview.document.constitution.Constitution;
import org.constitutionreview.document.constitution.Council;
import org.constitutionreview.document.constitution.Standing;
import org.constitutionreview.document.paper.PaperFormat;
import org.constitutionreview.document.paper.ReportDate;
import org.constitutionreview.document.paper.akomantoso.TextXml;
import org.constitutionreview.document.paper.akomantoso.Work;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.ProvisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Documents in force, on any date, as files. */
@RestController
@RequestMapping("/api/documents/{documentId}")
class EditionFileController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Constitution constitution;
    private final Council council;

    EditionFileController(Constitution constitution, Council council) {
        this.constitution = constitution;
        this.council = council;
    }

    /** As docx, pdf or html. */
    @GetMapping("/text.{ending:[a-z]+}")
    @Nullable
    ResponseEntity<byte[]> text(
            @PathVariable String documentId,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            WebRequest request) {
        var format = PaperFormat.of(ending).orElseThrow(() -> Problem.notFound("The format", ending));
        var day = constitution.asAt(asAt);
        var standing = day.document(documentId);
        return FileAnswer.of(standing.edition().title() + " " + day.date(), format)
                .of(day.fingerprint(), request, () -> format.begin(imprint(standing, day))
                        .title(standing.edition().title())
                        .subtitle("As at " + ReportDate.words(day.date()) + ". In force from "
                                + ReportDate.words(standing.from()) + ": "
                                + standing.edition().resolution())
                        .text(provisions(standing, day), 1)
                        .bytes());
    }

    /** In Akoma Ntoso 3.0. */
    @GetMapping("/akoma-ntoso")
    @Nullable
    ResponseEntity<byte[]> akomaNtoso(
            @PathVariable String documentId,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            WebRequest request) {
        var day = constitution.asAt(asAt);
        var standing = day.document(documentId);
        var edition = standing.edition();
        var work = new Work(documentId, edition.title(), standing.from(), "in-force", imprint(standing, day));
        return FileAnswer.akomaNtoso(edition.title() + " " + day.date())
                .of(day.fingerprint(), request, () -> TextXml.of(work, provisions(standing, day)));
    }

    private List<ProvisionView> provisions(Standing standing, AsAt day) {
        return ProvisionView.of(constitution.text(standing), constitution.references(standing, day));
    }

    private Imprint imprint(Standing standing, AsAt day) {
        var edition = standing.edition();
        Instant at = day.date().atStartOfDay(LONDON).toInstant();
        return new Imprint(edition.title(), council.name(), edition.kept().contentHash(), at);
    }
}
