package org.constitutionreview.document.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.source.Source;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in documents as they stand. What an amendment has changed since is never overwritten. */
@Component
public class Imports {

    /** Words that mean something else at the same place of an address. */
    static final Set<String> TAKEN = Set.of(
            "constitution",
            "search",
            "timeline",
            "provisions",
            "drafts",
            "reports",
            "papers",
            "commencements",
            "imports");

    static final String AMENDED_SINCE =
            "This document has been amended since it was imported. Change it by an amendment.";

    private final Archive archive;
    private final Editions editions;
    private final Timeline timeline;

    Imports(Archive archive, Editions editions, Timeline timeline) {
        this.archive = archive;
        this.editions = editions;
        this.timeline = timeline;
    }

    /** A document in the plain form that {@link SourceReader} reads. */
    public record Original(String title, Part part, LocalDate inForceFrom, String resolution, String text) {}

    /** @param isNew false when the same has been imported before */
    public record Imported(UUID editionId, boolean isNew, List<Source.Finding> findings) {}

    public Imported take(Caller caller, String documentId, Original original) {
        mayImport(caller);
        requireId(documentId);
        while (true) {
            var steps = timeline.steps();
            var source = SourceReader.read(documentId, original.text(), targets(steps));
            if (source.text().size() == 0) {
                throw Problem.invalid("text", "The text is empty. Send it with its sections and paragraphs.");
            }
            var edition = edition(documentId, original, source);
            if (steps.of(documentId).stream()
                    .anyMatch(before -> before.editionId().equals(edition.id()))) {
                return new Imported(edition.id(), false, source.findings());
            }
            steps.latest(documentId)
                    .ifPresent(latest -> check(editions.get(latest.editionId()), latest, original.inForceFrom()));
            var plan = new Step.Plan(original.inForceFrom(), List.of(edition), original.resolution(), null, null);
            if (timeline.append(steps, plan).isPresent()) {
                return new Imported(edition.id(), true, source.findings());
            }
        }
    }

    static void mayImport(Caller caller) {
        caller.require(
                caller.scopes().contains(Caller.IMPORT)
                        || caller.hasRole("ADMINISTRATOR")
                        || caller.hasRole("GOVERNANCE_OFFICER"),
                "Only governance officers and administrators import documents.");
    }

    static void requireId(String documentId) {
        if (TAKEN.contains(documentId) || !documentId.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw Problem.invalid(
                    "documentId",
                    "\"" + documentId + "\" can't be a document's id. Use lower-case letters, digits and hyphens.");
        }
    }

    static void check(Edition edition, Steps.InForce latest, LocalDate inForceFrom) {
        if (!edition.isImported()) {
            throw Problem.conflict(AMENDED_SINCE);
        }
        if (inForceFrom.isBefore(latest.from())) {
            throw Problem.conflict("A later text of this document is there, in force from " + latest.from()
                    + ". Import texts in the order of their dates.");
        }
    }

    private Edition edition(String documentId, Original original, Source source) {
        return edition(
                documentId,
                original.title(),
                original.part(),
                original.inForceFrom(),
                original.resolution(),
                archive.keep(source.text()));
    }

    /** Its id is made of what it holds, so that the same again is the same edition. */
    static Edition edition(
            String documentId, String title, Part part, LocalDate inForceFrom, String resolution, Kept kept) {
        var id = NamedUuid.of("import", documentId, title, part, inForceFrom, resolution, kept.contentHash());
        return new Edition(id, documentId, title, part, kept, resolution, null, null, null);
    }

    /** In what is there already; a document still to come gives its provisions the ids that follow from their numbers. */
    private Targets targets(Steps steps) {
        return (documentId, number) -> steps.latest(documentId)
                .map(latest -> target(latest, number))
                .orElseGet(() -> new Target(Targets.onImport(documentId, number)))
                .id();
    }

    private Target target(Steps.InForce latest, String number) {
        var text = editions.text(editions.get(latest.editionId()));
        return new Target(text.numbering().find(number).orElse(null));
    }

    private record Target(@Nullable UUID id) {}
}
