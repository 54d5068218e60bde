package org.constitutionreview.document.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.Side;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.reading.ScheduleView.RowView;
import org.constitutionreview.document.reading.ScheduleView.WithinView;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts with their changes marked, each with the authority on which it was made. */
@Component
public class DraftRedlines {

    private final Drafts drafts;
    private final Revisions revisions;
    private final Timeline timeline;
    private final Editions editions;
    private final BusinessClock clock;

    DraftRedlines(Drafts drafts, Revisions revisions, Timeline timeline, Editions editions, BusinessClock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.timeline = timeline;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param from 0 for the edition that the draft is based on by then */
    public RedlineView between(Draft draft, int from, int to) {
        var before = before(draft, from, to);
        var after = drafts.text(draft, to);
        var redline = redline(draft, before, after);
        var history = revisions.of(draft).upTo(to);
        return new RedlineView(
                draft.documentId(),
                draft.title(),
                from == 0 ? new Side(draft.basis(to), 0, "Text in force") : Side.revision(from),
                Side.revision(to),
                redline.counts(),
                RedlineView.entries(
                        redline,
                        references(draft, before),
                        references(draft, after),
                        id -> authority(history, id, from)));
    }

    /** @param from 0 for the edition that the draft is based on by then */
    public ScheduleView schedule(Draft draft, int from, int to) {
        var history = revisions.of(draft).upTo(to);
        var before = before(draft, from, to);
        var redline = redline(draft, before, drafts.text(draft, to));
        var rows = ScheduleOfAmendments.of(redline, references(draft, before)).rows().stream()
                .map(row -> row(row, history, from))
                .toList();
        return new ScheduleView(draft.documentId(), draft.title(), rows);
    }

    private NumberedText before(Draft draft, int from, int to) {
        return from == 0 ? drafts.base(draft, to) : drafts.text(draft, from);
    }

    private static RowView row(ScheduleOfAmendments.Row row, History history, int from) {
        var authority = authority(history, row.provisionId(), from);
        return new RowView(
                row.number(),
                row.provisionId(),
                row.instruction(),
                reason(history, row.provisionId(), from),
                authority,
                row.within().stream()
                        .map(one -> new WithinView(
                                one.name(),
                                one.provisionId(),
                                reason(history, one.provisionId(), from),
                                authority(history, one.provisionId(), from)))
                        .filter(one -> !one.authority().equals(authority))
                        .toList());
    }

    private static @Nullable String reason(History history, UUID provisionId, int from) {
        return history.lastTouching(provisionId, from).map(Revision::note).orElse(null);
    }

    /** What a change that isn't saved touches. */
    RedlineView preview(Draft draft, int from, Redline redline, ReferenceWords before, ReferenceWords after) {
        return new RedlineView(
                draft.documentId(),
                draft.title(),
                Side.revision(from),
                new Side(null, null, "With this change"),
                redline.counts(),
                RedlineView.entries(redline, before, after, id -> null).stream()
                        .filter(entry -> entry.change() != Change.SAME)
                        .toList());
    }

    Redline redline(Draft draft, NumberedText before, NumberedText after) {
        return Redline.between(before.text(), after.text(), references(draft, before), references(draft, after));
    }

    /** Other documents are read as they stand today. */
    public ReferenceWords references(Draft draft, NumberedText text) {
        Map<String, Edition> others = new LinkedHashMap<>();
        timeline.steps()
                .asAt(clock.today())
                .forEach((id, inForce) -> others.put(id, editions.get(inForce.editionId())));
        return new CrossReferences(draft.documentId(), text, others, editions);
    }

    static Authority authority(History history, UUID provisionId, int after) {
        return Optional.of(provisionId)
                .flatMap(id -> history.authority(id, after))
                .orElseGet(Authority.Kind.NUMBERING_ONLY::alone);
    }
}
