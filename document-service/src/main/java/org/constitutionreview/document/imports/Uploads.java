package org.constitutionreview.document.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.source.Targets;
import org.constitutionreview.document.text.source.reference.KnownDocument;
import org.constitutionreview.document.text.source.reference.Referring;
import org.constitutionreview.document.text.source.structure.Structure;
import org.constitutionreview.document.text.source.structure.Structured;
import org.constitutionreview.document.text.source.upload.Belonging;
import org.constitutionreview.document.text.source.upload.Upload;
import org.constitutionreview.document.text.source.upload.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes documents of uploaded files, and compares them with those in force. */
@Component
class Uploads {

    private final Archive archive;
    private final Editions editions;
    private final Timeline timeline;

    Uploads(Archive archive, Editions editions, Timeline timeline) {
        this.archive = archive;
        this.editions = editions;
        this.timeline = timeline;
    }

    List<Arrival> read(UUID previewId, Incoming incoming, Upload upload, Upload.Listener listener) {
        Steps steps = timeline.steps();
        List<Arrival> arrivals = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int total = upload.files().size();
        for (UploadedFile file : upload.files()) {
            listener.reading(file.name(), arrivals.size(), total);
            arrivals.add(arrival(incoming, file, total == 1, taken, steps));
        }
        List<KnownDocument> known = known(arrivals, steps);
        List<Arrival> finished = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            listener.reading(arrival.fileName(), finished.size(), total);
            Referring.Referred referred = Referring.of(known.get(finished.size()), known, arrival.sources());
            Kept kept = archive.keep(referred.text());
            finished.add(arrival.finished(referred, kept, inForce(arrival)));
        }
        return finished;
    }

    private Arrival arrival(Incoming incoming, UploadedFile file, boolean only, Set<String> taken, Steps steps) {
        Belonging belonging = Belonging.of(file, Structure.title(file.text()));
        String saidId = only ? incoming.documentId() : null;
        String documentId = saidId == null ? unique(belonging.documentId(), taken) : saidId;
        Edition latest = steps.latest(documentId)
                .map(inForce -> editions.get(inForce.editionId()))
                .orElse(null);
        Function<String, UUID> ids = latest == null
                ? key -> Targets.onImport(documentId, key)
                : key -> NamedUuid.of("later", latest.id(), key);
        Structured structured = Structure.of(file.text(), ids);
        Matching matching = latest == null
                ? new Matching(Map.of(), List.of())
                : Matching.of(editions.text(latest).text(), structured.text());
        return new Arrival(
                documentId,
                file,
                title(incoming, only, latest, belonging),
                part(incoming, only, latest, belonging),
                structured,
                matching,
                latest,
                Matching.identified(structured.text(), matching.certain()),
                null,
                null,
                null);
    }

    private @Nullable Text inForce(Arrival arrival) {
        Edition latest = arrival.latest();
        return latest == null ? null : editions.text(latest).text();
    }

    private static String title(Incoming incoming, boolean only, @Nullable Edition latest, Belonging belonging) {
        String said = only ? incoming.title() : null;
        return said != null ? said : latest != null ? latest.title() : belonging.title();
    }

    private static @Nullable Part part(Incoming incoming, boolean only, @Nullable Edition latest, Belonging belonging) {
        Part said = only ? incoming.part() : null;
        if (said != null) {
            return said;
        }
        if (latest != null) {
            return latest.part();
        }
        return belonging.partNumber().isEmpty() ? null : new Part(belonging.partNumber(), belonging.partTitle());
    }

    private static String unique(String id, Set<String> taken) {
        String unique = Imports.TAKEN.contains(id) ? id + "-document" : id;
        for (int copy = 2; !taken.add(unique); copy++) {
            unique = id + "-" + copy;
        }
        return unique;
    }

    /** Those that arrive, in their order, and then those in force that none of them replaces. */
    private List<KnownDocument> known(List<Arrival> arrivals, Steps steps) {
        List<KnownDocument> known = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Arrival arrival : arrivals) {
            Part part = arrival.part();
            ids.add(arrival.documentId());
            known.add(new KnownDocument(
                    arrival.documentId(), arrival.title(), part == null ? "" : part.number(), arrival.text()));
        }
        steps.asAt(LocalDate.MAX).values().stream()
                .filter(inForce -> !ids.contains(inForce.documentId()))
                .map(inForce -> editions.get(inForce.editionId()))
                .map(edition -> new KnownDocument(
                        edition.documentId(),
                        edition.title(),
                        edition.part().number(),
                        editions.text(edition).text()))
                .forEach(known::add);
        return known;
    }
}
