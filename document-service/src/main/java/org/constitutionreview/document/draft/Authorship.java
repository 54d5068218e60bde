package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.text.Naming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wrote which words of a draft last. */
@Component
public class Authorship {

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final Revisions revisions;

    Authorship(Drafts drafts, DraftRedlines redlines, Revisions revisions) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.revisions = revisions;
    }

    /** The last revision that touched a provision and still counts. */
    public record Last(UUID provisionId, int revision, Person author, Instant at) {}

    /** One change of a provision, marked. */
    public record Change(
            int revision,
            Person author,
            Instant at,
            @Nullable String note,
            Authority authority,
            @Nullable Integer undoneBy,
            EntryView entry) {}

    /** Words that came into the text together. @param revision 0 for those of the text that the draft was begun with */
    public record Span(String text, int revision, @Nullable Person author, @Nullable Instant at) {}

    /**
     * What has become of one provision.
     *
     * @param name as people call it now, or called it when it was taken out
     * @param spans its words, in order; empty when it isn't in the text any more
     * @param changes the latest first
     */
    public record Story(UUID provisionId, String name, List<Span> spans, List<Change> changes) {}

    /** Provisions that no revision has touched aren't named. */
    public List<Last> last(Draft draft) {
        return revisions.of(draft).lastOfEach().entrySet().stream()
                .map(entry -> new Last(
                        entry.getKey(),
                        entry.getValue().number(),
                        entry.getValue().author(),
                        entry.getValue().at()))
                .toList();
    }

    public Story story(Draft draft, UUID provisionId) {
        var history = revisions.of(draft);
        var naming = new Naming(lastTextWith(draft, history, provisionId).text());
        List<Change> changes = new ArrayList<>();
        var blame = Blame.of(drafts.text(draft, 0).text(), provisionId);
        for (Revision revision : history.revisions()) {
            if (revision.touched().contains(provisionId)) {
                var before = drafts.text(draft, revision.number() - 1);
                var after = drafts.text(draft, revision.number());
                blame = blame.after(before.text(), after.text(), revision.number());
                changes.add(change(draft, history, revision, before, after, provisionId));
            }
        }
        changes.sort(Comparator.comparing(Change::revision).reversed());
        var now = drafts.text(draft, draft.head());
        var spans = now.text().contains(provisionId)
                ? blame.spans(now.text().provision(provisionId), redlines.references(draft, now)).stream()
                        .map(span -> signed(span, history))
                        .toList()
                : List.<Span>of();
        return new Story(provisionId, naming.of(provisionId), spans, changes);
    }

    private Change change(
            Draft draft, History history, Revision revision, NumberedText before, NumberedText after, UUID id) {
        var entry = RedlineView.entries(
                        redlines.redline(draft, before, after),
                        redlines.references(draft, before),
                        redlines.references(draft, after),
                        none -> null)
                .stream()
                .filter(one -> one.provisionId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A revision names what it hasn't touched"));
        return new Change(
                revision.number(),
                revision.author(),
                revision.at(),
                revision.note(),
                revision.authority(),
                history.undoneBy(revision.number()).orElse(null),
                entry);
    }

    private NumberedText lastTextWith(Draft draft, History history, UUID id) {
        var head = drafts.text(draft, draft.head());
        return head.text().contains(id)
                ? head
                : history.revisions().stream()
                        .filter(revision -> revision.touched().contains(id))
                        .map(revision -> drafts.text(draft, revision.number() - 1))
                        .filter(text -> text.text().contains(id))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> Problem.notFound("The paragraph", id));
    }

    private static Span signed(Blame.Span span, History history) {
        if (span.revision() == 0) {
            return new Span(span.text(), 0, null, null);
        }
        var revision = history.get(span.revision());
        return new Span(span.text(), span.revision(), revision.author(), revision.at());
    }
}
