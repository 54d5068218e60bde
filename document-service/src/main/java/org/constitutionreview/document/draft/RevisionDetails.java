package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.document.draft.RevisionDetail.Changed;
import org.constitutionreview.document.draft.RevisionDetail.Meanwhile;
import org.constitutionreview.document.draft.RevisionDetail.Named;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;

/** Tells of a revision which paragraphs it and those that it was merged with have changed. */
@Component
public class RevisionDetails {

    private final Drafts drafts;
    private final Revisions revisions;

    RevisionDetails(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    public RevisionDetail of(Draft draft, int number) {
        if (number < 1 || number > draft.head()) {
            throw Problem.notFound("The revision", number);
        }
        var history = revisions.of(draft);
        var revision = history.get(number);
        return new RevisionDetail(
                number,
                revision.author(),
                revision.at(),
                revision.note(),
                named(draft, revision),
                revision.mergedOver().stream()
                        .map(other -> meanwhile(draft, history.get(other), revision))
                        .toList());
    }

    private Meanwhile meanwhile(Draft draft, Revision other, Revision revision) {
        return new Meanwhile(
                other.number(),
                other.author(),
                other.at(),
                named(draft, other).stream()
                        .map(one -> new Changed(
                                one.provisionId(),
                                one.name(),
                                revision.touched().contains(one.provisionId())))
                        .toList());
    }

    /** In the order of the text; what was taken out, by the name that it had. */
    private List<Named> named(Draft draft, Revision revision) {
        var after = drafts.text(draft, revision.number()).text();
        var before = drafts.text(draft, revision.number() - 1).text();
        var inOrder = after.walk().stream()
                .map(place -> place.provision().id())
                .filter(revision.touched()::contains)
                .toList();
        var gone = before.walk().stream()
                .map(place -> place.provision().id())
                .filter(id -> revision.touched().contains(id) && !after.contains(id))
                .toList();
        return Stream.concat(named(inOrder, after), named(gone, before)).toList();
    }

    private static Stream<Named> named(List<UUID> ids, Text text) {
        var naming = new Naming(text);
        return ids.stream().map(id -> new Named(id, naming.of(id)));
    }
}
