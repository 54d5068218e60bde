package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.conflict.Merging;
import org.constitutionreview.document.numbering.HouseRules;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes in drafts. Every save becomes a revision; what others have saved meanwhile is kept. */
@Component
public class Revising {

    private static final String RESTORED_CONFLICT =
            "The text in force has changed in the same words since that revision"
                    + " was written. Decide for each paragraph which words stand, and restore it then.";

    private final Drafts drafts;
    private final Revisions revisions;
    private final Head head;
    private final UnsavedWords unsaved;
    private final HouseRules rules;
    private final JsonMapper json;

    Revising(Drafts drafts, Revisions revisions, Head head, UnsavedWords unsaved, HouseRules rules, JsonMapper json) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.head = head;
        this.unsaved = unsaved;
        this.rules = rules;
        this.json = json;
    }

    /** What somebody decided. @param decidedAt the revision whose words they decided against */
    public record Decided(List<Decision> decisions, int decidedAt) {

        public static final Decided NOTHING = new Decided(List.of(), 0);
    }

    /** @throws Problem an edit conflict, when others have changed the same provisions meanwhile */
    public Revised revise(Caller caller, UUID draftId, UUID key, Edit edit) {
        var operations = edit.parsed();
        var hash = Sha256.of("revise" + draftId + json.writeValueAsString(edit));
        var revised = head.move(draftId, Head.Command.of(caller, key, hash), draft -> {
            Text seen = seen(draft, edit.baseRevision());
            return new Head.Change(
                    edit.baseRevision(),
                    seen,
                    rules.of(draft.documentId()).apply(operations, seen),
                    edit,
                    edit.authority(draft.access()),
                    Course.ORDINARY);
        });
        unsaved.saved(
                caller,
                draftId,
                key,
                operations.stream().map(Operation::provisionId).toList());
        return revised;
    }

    /**
     * Takes one revision's changes back, and keeps later ones. What it settled is open again.
     *
     * @throws Problem an edit conflict, when later revisions have changed the same provisions
     */
    public Revised undo(Caller caller, UUID draftId, UUID key, int number, int baseRevision, Decided decided) {
        var hash = Sha256.of("undo" + draftId + "/" + number + "/" + baseRevision + "/" + decided);
        return head.move(draftId, Head.Command.of(caller, key, hash), draft -> {
            if (number < 1 || number > draft.head()) {
                throw Problem.notFound("The revision", number);
            }
            var history = revisions.of(draft);
            if (history.isUndone(number)) {
                throw Problem.conflict("Revision " + number + " has been undone already. Load the draft again.");
            }
            if (!history.get(number).isOwn()) {
                throw Problem.conflict(
                        "Revision " + number + " took up what has come into force meanwhile. That can't be"
                                + " undone; change the text itself.");
            }
            seen(draft, baseRevision);
            return new Head.Change(
                    number,
                    drafts.text(draft, number).text(),
                    drafts.text(draft, number - 1).text(),
                    noted(baseRevision, "Revision " + number + " undone", decided),
                    draft.access().defaultAuthority().alone(),
                    Course.undoing(number));
        });
    }

    /**
     * Brings the text of an earlier revision back, and keeps what was saved since {@code baseRevision}. What the revisions
     * between settled is open again. What has come into force since stays.
     */
    public Revised restore(Caller caller, UUID draftId, UUID key, int number, int baseRevision, Decided decided) {
        var hash = Sha256.of("restore" + draftId + "/" + number + "/" + baseRevision + "/" + decided);
        return head.move(draftId, Head.Command.of(caller, key, hash), draft -> {
            var base = seen(draft, baseRevision);
            if (number < 0 || number > baseRevision) {
                throw Problem.notFound("The revision", number);
            }
            return new Head.Change(
                    baseRevision,
                    base,
                    asOfToday(draft, number, decided),
                    noted(baseRevision, "Revision " + number + " restored", decided),
                    draft.access().defaultAuthority().alone(),
                    Course.restoring(number));
        });
    }

    private Text asOfToday(Draft draft, int number, Decided decided) {
        var text = drafts.text(draft, number).text();
        if (draft.basis(number).equals(draft.basis(draft.head()))) {
            return text;
        }
        var merged = Merging.with(
                drafts.base(draft, number).text(),
                text,
                drafts.base(draft, draft.head()).text(),
                decided.decisions());
        if (!merged.open().isEmpty()) {
            throw new Problem(
                    ProblemType.EDIT_CONFLICT,
                    RESTORED_CONFLICT,
                    Map.of("conflicts", merged.open(), "revision", draft.head()));
        }
        return merged.text();
    }

    /** Decides what was left open when other words came into force. */
    public Revised settle(Caller caller, UUID draftId, UUID key, int baseRevision, List<Decision> decisions) {
        var hash = Sha256.of("settle" + draftId + "/" + baseRevision + "/" + decisions);
        return head.move(draftId, Head.Command.of(caller, key, hash), draft -> {
            var base = seen(draft, baseRevision);
            var decided = decisions.stream().map(Decision::provisionId).toList();
            var open = draft.conflicts().stream().map(Conflict::provisionId).toList();
            if (!open.containsAll(decided)) {
                throw Problem.conflict("Part of this has been decided already. Load the draft again.");
            }
            var theirs = drafts.base(draft, draft.head()).text();
            return new Head.Change(
                    baseRevision,
                    base,
                    Merging.settled(base, base, theirs, decisions),
                    Edit.noted(baseRevision, "Decided what stands beside the text in force", List.of(), null),
                    draft.access().defaultAuthority().alone(),
                    Course.leaving(draft.conflicts().stream()
                            .filter(conflict -> !decided.contains(conflict.provisionId()))
                            .toList()));
        });
    }

    private static Edit noted(int baseRevision, String note, Decided decided) {
        return Edit.noted(baseRevision, note, decided.decisions(), decided.decidedAt());
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
