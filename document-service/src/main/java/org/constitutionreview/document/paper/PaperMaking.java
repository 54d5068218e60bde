package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.document.draft.Collisions;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.DraftRedlines;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.paper.Paper.DraftRevision;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.report.Reports;
import org.springframework.stereotype.Component;

/** Puts a pack together from an amendment's drafts and report as they stand, and checks it. */
@Component
class PaperMaking {

    private static final String UNCHANGED = "draft-unchanged";

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final Reports reports;
    private final HouseTemplate template;
    private final Collisions collisions;
    private final ReferencesElsewhere referencesElsewhere;

    PaperMaking(
            Drafts drafts,
            DraftRedlines redlines,
            Reports reports,
            Collisions collisions,
            ReferencesElsewhere referencesElsewhere,
            HouseTemplate template) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.reports = reports;
        this.template = template;
        this.collisions = collisions;
        this.referencesElsewhere = referencesElsewhere;
    }

    /** @param discharged the points that the drafts' edits settle */
    record Made(
            Pack pack,
            List<Finding> findings,
            List<UUID> discharged,
            List<DraftRevision> revisions,
            int reportVersion) {

        boolean isSound() {
            return findings.stream().noneMatch(Finding::blocking);
        }

        Map<UUID, Integer> revisionByDraft() {
            Map<UUID, Integer> byDraft = new LinkedHashMap<>();
            revisions.forEach(revision -> byDraft.put(revision.draftId(), revision.revision()));
            return byDraft;
        }
    }

    Made make(PaperRequest request) {
        var report = reports.get(request.amendmentId());
        var texts = request.drafts().stream()
                .map(id -> draft(id, request.amendmentId()))
                .toList();
        var titles = texts.stream().map(Draft::title).toList();
        List<Finding> findings =
                new ArrayList<>(ReportCheck.check(request, report, titles, number -> isThere(texts, number)));
        List<UUID> discharged = new ArrayList<>();
        List<Pack.CleanCopy> cleanCopies = new ArrayList<>();
        List<RedlineView> marked = new ArrayList<>();
        List<ScheduleView> schedules = new ArrayList<>();
        List<ScheduleView> changes = new ArrayList<>();
        findings.addAll(referencesElsewhere.check(texts));
        var seen = request.facts().changedSince();
        for (Draft draft : texts) {
            var text = drafts.text(draft, draft.head());
            var references = redlines.references(draft, text);
            var redline = redlines.between(draft, 0, draft.head());
            findings.addAll(DraftCheck.check(text, references, redline, drafts.isOutdated(draft)));
            findings.addAll(OtherAmendments.check(draft.title(), drafts.conflicts(draft), collisions.of(draft)));
            discharged.addAll(drafts.discharged(draft, draft.head()));
            cleanCopies.add(new Pack.CleanCopy(
                    draft.documentId(), draft.title(), draft.head(), ProvisionView.of(text, references)));
            marked.add(redline);
            schedules.add(redlines.schedule(draft, 0, draft.head()));
            if (seen != null) {
                changes.add(redlines.schedule(draft, seen.revisions().getOrDefault(draft.id(), 0), draft.head()));
            }
        }
        var pack = new Pack(
                ReportWriter.write(template, request, report, titles, changes),
                new Pack.CleanCopies(cleanCopies),
                new Pack.Redlines(marked),
                new Pack.Schedules(schedules),
                request.facts());
        return new Made(pack, weighed(findings, texts.size()), discharged, revisions(texts), report.version());
    }

    private boolean isThere(List<Draft> texts, String number) {
        return texts.stream()
                .flatMap(draft -> Stream.of(drafts.text(draft, 0), drafts.text(draft, draft.head())))
                .anyMatch(text -> !text.numbering().findAll(number).isEmpty());
    }

    /** One document of several may turn out to need no change. */
    private static List<Finding> weighed(List<Finding> findings, int drafts) {
        long unchanged = findings.stream()
                .filter(finding -> finding.code().equals(UNCHANGED))
                .count();
        return unchanged == drafts
                ? findings
                : findings.stream()
                        .map(finding -> finding.code().equals(UNCHANGED)
                                ? Finding.notice(UNCHANGED, null, finding.text())
                                : finding)
                        .toList();
    }

    private Draft draft(UUID id, UUID amendmentId) {
        var draft = drafts.get(id);
        if (!draft.amendmentId().equals(amendmentId)) {
            throw Problem.invalid("drafts", "The draft " + id + " belongs to another amendment.");
        }
        return draft;
    }

    private static List<DraftRevision> revisions(List<Draft> texts) {
        return texts.stream()
                .map(draft -> new DraftRevision(draft.id(), draft.head()))
                .toList();
    }
}
