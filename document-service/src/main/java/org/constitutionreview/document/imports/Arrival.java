package org.constitutionreview.document.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.imports.Preview.Compared;
import org.constitutionreview.document.imports.Preview.Counts;
import org.constitutionreview.document.imports.Preview.Status;
import org.constitutionreview.document.imports.PreviewedDocument.Source;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.reference.Referring;
import org.constitutionreview.document.text.source.structure.Finding;
import org.constitutionreview.document.text.source.structure.Structured;
import org.constitutionreview.document.text.source.structure.Structured.SourcePlace;
import org.constitutionreview.document.text.source.upload.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document on its way to its preview.
 *
 * @param matching with the text in force; empty for a new document
 * @param text under the ids of the text in force, as far as it was found again for certain
 * @param referred its text with cross-references, once they are made
 */
record Arrival(
        String documentId,
        UploadedFile file,
        String title,
        @Nullable Part part,
        Structured structured,
        Matching matching,
        @Nullable Edition latest,
        Text text,
        Referring.@Nullable Referred referred,
        @Nullable Kept kept,
        @Nullable Text before) {

    private static final int MOST_FINDINGS = 3000;

    Arrival finished(Referring.Referred with, Kept at, @Nullable Text inForce) {
        return new Arrival(documentId, file, title, part, structured, matching, latest, with.text(), with, at, inForce);
    }

    String fileName() {
        return String.join("/", file.folders()) + (file.folders().isEmpty() ? "" : "/") + file.name();
    }

    /** Where each provision comes from, under the id that it has here. */
    Map<UUID, SourcePlace> sources() {
        Map<UUID, SourcePlace> sources = new HashMap<>();
        structured
                .sources()
                .forEach((id, source) -> sources.put(matching.certain().getOrDefault(id, id), source));
        return sources;
    }

    PreviewedDocument document(UUID previewId, int number) {
        Map<UUID, SourcePlace> from = sources();
        List<Source> sources = text.walk().stream()
                .map(place -> from.get(place.provision().id()))
                .map(source ->
                        source == null ? new Source("", Origin.NONE) : new Source(source.place(), source.origin()))
                .toList();
        Edition base = latest;
        return new PreviewedDocument(
                PreviewedDocument.id(previewId, number),
                previewId,
                number,
                documentId,
                Objects.requireNonNull(kept),
                sources,
                findings().stream().limit(MOST_FINDINGS).toList(),
                file.text().notices(),
                matching.doubtful(),
                base == null ? null : base.id());
    }

    Preview.Summary summary(int number) {
        List<Notice> notices = file.text().notices();
        return new Preview.Summary(
                number,
                documentId,
                fileName(),
                title,
                part,
                status(),
                counts(),
                findings().size(),
                (int) notices.stream()
                        .filter(notice -> notice.kind() == Notice.Kind.NOT_CARRIED_OVER)
                        .count(),
                compared(),
                obstacle());
    }

    private Status status() {
        Edition base = latest;
        if (base == null) {
            return Status.NEW;
        }
        return base.kept().contentHash().equals(Objects.requireNonNull(kept).contentHash())
                ? Status.SAME_AS_IN_FORCE
                : Status.LATER_VERSION;
    }

    private @Nullable String obstacle() {
        Edition base = latest;
        return base != null && !base.isImported() && status() != Status.SAME_AS_IN_FORCE ? Imports.AMENDED_SINCE : null;
    }

    private @Nullable Compared compared() {
        Text inForce = before;
        if (inForce == null) {
            return null;
        }
        int same = matching.certain().size();
        int doubtful = matching.doubtful().size();
        return new Compared(same, doubtful, text.size() - same - doubtful, inForce.size() - same);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : structured.findings()) {
            UUID id = finding.provisionId();
            findings.add(
                    id == null
                            ? finding
                            : new Finding(
                                    finding.kind(),
                                    finding.message(),
                                    finding.place(),
                                    matching.certain().getOrDefault(id, id)));
        }
        findings.addAll(referred == null ? List.of() : referred.findings());
        return findings;
    }

    private Counts counts() {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        int words = 0;
        int pinned = 0;
        for (Place place : text.walk()) {
            var provision = place.provision();
            kinds.merge(provision.kind(), 1, Integer::sum);
            pinned += provision.pin() == null ? 0 : 1;
            words += words(provision.text().words(reference -> "1"));
            words += provision.heading() == null ? 0 : words(provision.heading().words(reference -> "1"));
        }
        structured.sources().values().forEach(source -> origins.merge(source.origin(), 1, Integer::sum));
        return new Counts(text.size(), words, referred == null ? 0 : referred.made(), pinned, kinds, origins);
    }

    private static int words(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
}
