package org.constitutionreview.document.imports.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.imports.PreviewedDocument;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.structure.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a previewed text row by row. */
@Component
class PreviewedText {

    private static final int LARGEST = 2000;

    private final Archive archive;
    private final Editions editions;

    PreviewedText(Archive archive, Editions editions) {
        this.archive = archive;
        this.editions = editions;
    }

    /** @param rows of the text, {@code total} in all */
    record View(
            int number,
            String documentId,
            List<Row> rows,
            int from,
            int total,
            List<Listed> findings,
            List<Notice> notices,
            List<Doubt> doubtful) {}

    /** @param row where in the text it is, from 0; null when it is about the whole */
    record Listed(Finding.Kind kind, String message, String place, @Nullable UUID provisionId, @Nullable Integer row) {}

    /**
     * @param depth below sections and Parts, from 1
     * @param pinned whether its number is the file's own and isn't counted
     * @param place where it stands in the file
     */
    record Row(
            UUID id,
            int level,
            int depth,
            Kind kind,
            String number,
            @Nullable Boolean pinned,
            Origin origin,
            String place,
            @Nullable String heading,
            String words) {}

    /**
     * A provision that may be one of the text in force, the likeliest first.
     *
     * @param name as drafters call it: "paragraph 18.1"
     */
    record Doubt(UUID provisionId, String name, String words, List<Earlier> candidates) {}

    record Earlier(UUID provisionId, String name, String words, int alike) {}

    View view(PreviewedDocument document, int from, int size) {
        NumberedText text = archive.read(document.kept());
        List<Place> places = List.copyOf(text.text().walk());
        int start = Math.max(0, Math.min(from, places.size()));
        int end = Math.min(places.size(), start + Math.max(1, Math.min(size, LARGEST)));
        ReferenceWords words = words(text);
        List<Row> rows = IntStream.range(start, end)
                .mapToObj(at ->
                        row(places.get(at), text, words, document.sources().get(at)))
                .toList();
        return new View(
                document.number(),
                document.documentId(),
                rows,
                start,
                places.size(),
                listed(document, places),
                document.notices(),
                doubts(document, text));
    }

    private static Row row(Place place, NumberedText text, ReferenceWords words, PreviewedDocument.Source source) {
        Provision provision = place.provision();
        Inline heading = provision.heading();
        return new Row(
                provision.id(),
                place.level(),
                depth(place, text.text()),
                provision.kind(),
                text.numbering().number(provision.id()),
                provision.pin() == null ? null : true,
                source.origin(),
                source.place(),
                heading == null ? null : heading.words(words),
                provision.text().words(words));
    }

    private static int depth(Place place, Text text) {
        int depth = 1;
        for (UUID at = place.parentId(); at != null; at = text.placeOf(at).parentId()) {
            Kind kind = text.provision(at).kind();
            depth += kind == Kind.PART || kind == Kind.SECTION || kind == Kind.HEADING ? 0 : 1;
        }
        return depth;
    }

    private static List<Listed> listed(PreviewedDocument document, List<Place> places) {
        Map<UUID, Integer> rows = new HashMap<>();
        places.forEach(place -> rows.put(place.provision().id(), rows.size()));
        return document.findings().stream()
                .map(finding -> new Listed(
                        finding.kind(),
                        finding.message(),
                        finding.place(),
                        finding.provisionId(),
                        rows.get(finding.provisionId())))
                .toList();
    }

    private List<Doubt> doubts(PreviewedDocument document, NumberedText text) {
        UUID base = document.baseEditionId();
        if (base == null) {
            return List.of();
        }
        Edition edition = editions.get(base);
        NumberedText before = editions.text(edition);
        Naming names = new Naming(text.text());
        Naming namesBefore = new Naming(before.text());
        return document.doubtful().stream()
                .map(doubt -> new Doubt(
                        doubt.id(),
                        names.of(doubt.id()),
                        words(text, doubt.id()),
                        doubt.candidates().stream()
                                .map(candidate -> new Earlier(
                                        candidate.earlierId(),
                                        namesBefore.of(candidate.earlierId()),
                                        words(before, candidate.earlierId()),
                                        (int) Math.round(candidate.score() * 100)))
                                .toList()))
                .toList();
    }

    private String words(NumberedText text, UUID id) {
        Provision provision = text.text().provision(id);
        Inline heading = provision.heading();
        ReferenceWords words = words(text);
        return ((heading == null ? "" : heading.words(words) + " ")
                        + provision.text().words(words))
                .strip();
    }

    private static ReferenceWords words(NumberedText text) {
        return ReferenceWords.within(text.text(), Reference::documentId);
    }
}
