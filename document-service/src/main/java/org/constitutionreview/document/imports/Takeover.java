package org.constitutionreview.document.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.imports.Preview.Status;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;

/** Brings the documents of a preview into force, all of them in one step of the timeline. */
@Component
class Takeover {

    private final Archive archive;
    private final Editions editions;
    private final Timeline timeline;

    Takeover(Archive archive, Editions editions, Timeline timeline) {
        this.archive = archive;
        this.editions = editions;
        this.timeline = timeline;
    }

    /** The number of the step; a repetition finds the step that was made. */
    int bringIn(Preview preview, List<PreviewedDocument> documents, Decisions decisions) {
        List<Edition> fresh = editions(preview, documents, decisions);
        if (fresh.isEmpty()) {
            throw Problem.conflict("This is the text that is in force already. There is nothing to import.");
        }
        while (true) {
            Steps steps = timeline.steps();
            for (Step step : steps.all()) {
                if (step.changes().stream()
                        .map(Step.Change::editionId)
                        .toList()
                        .equals(fresh.stream().map(Edition::id).toList())) {
                    return step.number();
                }
            }
            fresh.forEach(edition -> check(edition, documents, steps, decisions));
            var plan = new Step.Plan(decisions.inForceFrom(), fresh, decisions.resolution(), null, null);
            var step = timeline.append(steps, plan);
            if (step.isPresent()) {
                return step.get().number();
            }
        }
    }

    private List<Edition> editions(Preview preview, List<PreviewedDocument> documents, Decisions decisions) {
        Map<String, Map<UUID, UUID>> names = new HashMap<>();
        documents.forEach(document -> names.put(document.documentId(), decisions.names(document.doubtful())));
        Renamed renamed = new Renamed(names);
        List<Edition> fresh = new ArrayList<>();
        for (PreviewedDocument document : documents) {
            Preview.Summary summary = preview.documents().get(document.number() - 1);
            if (summary.status() != Status.SAME_AS_IN_FORCE) {
                Text text = archive.read(document.kept()).text();
                fresh.add(edition(summary, decisions, renamed.in(document.documentId(), text)));
            }
        }
        return fresh;
    }

    private Edition edition(Preview.Summary summary, Decisions decisions, Text text) {
        Decisions.Placed placed = decisions.of(summary.number());
        String title = placed == null ? summary.title() : placed.title();
        Part part = placed == null ? summary.part() : placed.part();
        if (part == null) {
            throw Problem.invalid("documents", "Say in which Part of the Constitution “" + title + "” stands.");
        }
        return Imports.edition(
                summary.documentId(), title, part, decisions.inForceFrom(), decisions.resolution(), archive.keep(text));
    }

    private void check(Edition edition, List<PreviewedDocument> documents, Steps steps, Decisions decisions) {
        PreviewedDocument document = documents.stream()
                .filter(one -> one.documentId().equals(edition.documentId()))
                .findFirst()
                .orElseThrow();
        Steps.InForce latest = steps.latest(edition.documentId()).orElse(null);
        if (latest == null
                ? document.baseEditionId() != null
                : !latest.editionId().equals(document.baseEditionId())) {
            throw Problem.conflict("“" + edition.title()
                    + "” was changed since this preview was made. Cancel it, and upload the file again.");
        }
        if (latest != null) {
            Imports.check(editions.get(latest.editionId()), latest, decisions.inForceFrom());
        }
    }
}
