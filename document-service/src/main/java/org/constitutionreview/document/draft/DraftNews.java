package org.constitutionreview.document.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.news.News;
import org.constitutionreview.document.news.NewsSource;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.DraftRevised;
import org.springframework.stereotype.Component;

/** Says of each revision that it was made. */
@Component
class DraftNews implements NewsSource {

    private static final String PREFIX = "draft:";

    private final Drafts drafts;
    private final Revisions revisions;

    DraftNews(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    static String head(UUID draftId) {
        return PREFIX + draftId;
    }

    @Override
    public boolean owns(String head) {
        return head.startsWith(PREFIX);
    }

    @Override
    public List<News> after(String head, int number) {
        var draft = drafts.get(UUID.fromString(head.substring(PREFIX.length())));
        return revisions.after(draft, number).stream()
                .map(revision -> news(draft, revision))
                .toList();
    }

    private static News news(Draft draft, Revision revision) {
        var event = new DraftRevised(
                draft.amendmentId(),
                draft.id(),
                draft.documentId(),
                draft.title(),
                revision.number(),
                revision.author().sub(),
                revision.kept().contentHash(),
                revision.discharges().stream().sorted().toList(),
                revision.isOwn() ? null : revision.note(),
                audience(draft, revision),
                revision.isOwn() ? "/amendments/" + draft.amendmentId() : "/drafts/" + draft.id());
        return new News(
                revision.id(),
                revision.number(),
                revision.recordedAt(),
                LocalDate.ofInstant(revision.at(), BusinessClock.LONDON),
                event);
    }

    private static Audience audience(Draft draft, Revision revision) {
        var writers = draft.access().editors();
        if (revision.isOwn()) {
            return new Audience(List.of(), List.of());
        }
        return draft.conflicts().isEmpty() ? new Audience(List.of(), writers) : new Audience(writers, List.of());
    }
}
