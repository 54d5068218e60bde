package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes in drafts. Every save becomes a revision; what others have saved meanwhile is kept. */
@Component
public class Revising {

    private final Drafts drafts;
    private final Revisions revisions;
    private final Head head;
    private final JsonMapper json;

    Revising(Drafts drafts, Revisions revisions, Head head, JsonMapper json) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.head = head;
        this.json = json;
    }

    /** @throws Problem an edit conflict, when others have changed the same provisions meanwhile */
    public Revised revise(Caller caller, UUID draftId, UUID key, Edit edit) {
        var operations = edit.parsed();
        var hash = Sha256.of("revise" + draftId + json.writeValueAsString(edit));
        return head.move(caller, draftId, new Head.Command(key, hash), draft -> {
            Text seen = seen(draft, edit.baseRevision());
            return new Head.Change(
                    edit.baseRevision(), seen, seen.with(operations), edit, edit.authority(draft.access()), null);
        });
    }

    /**
     * Takes one revision's changes back, and keeps later ones. What it settled is open again.
     *
     * @throws Problem an edit conflict, when later revisions have changed the same provisions
     */
    public Revised undo(Caller caller, UUID draftId, UUID key, int number, int baseRevision) {
        var hash = Sha256.of("undo" + draftId + "/" + number + "/" + baseRevision);
        return head.move(caller, draftId, new Head.Command(key, hash), draft -> {
            if (number < 1 || number > draft.head()) {
                throw Problem.notFound("The revision", number);
            }
            if (revisions.of(draft).isUndone(number)) {
                throw Problem.conflict("Revision " + number + " has been undone already. Load the draft again.");
            }
            seen(draft, baseRevision);
            var edit = new Edit(baseRevision, List.of(), null, Set.of(), "Revision " + number + " undone", null);
            return new Head.Change(
                    number,
                    drafts.text(draft, number).text(),
                    drafts.text(draft, number - 1).text(),
                    edit,
                    draft.access().defaultAuthority().alone(),
                    number);
        });
    }

    private Text seen(Draft draft, int baseRevision) {
        if (baseRevision < 0 || baseRevision > draft.head()) {
            throw Problem.invalid(
                    "baseRevision",
                    "The draft has no revision " + baseRevision + "; its last one is " + draft.head() + ".");
        }
        return drafts.text(draft, baseRevision).text();
    }
}
