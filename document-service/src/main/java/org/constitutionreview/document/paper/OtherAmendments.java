package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.draft.Collision;

/** Finds where a draft meets what others have changed, or are changing, in the same document. */
final class OtherAmendments {

    private OtherAmendments() {}

    /**
     * @param conflicts with what has come into force, that its owner hasn't decided yet
     * @param collisions with what may come into force
     */
    static List<Finding> check(String title, List<Conflict> conflicts, List<Collision> collisions) {
        List<Finding> findings = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            findings.add(Finding.blocking(
                    "conflict-undecided",
                    null,
                    "In “" + title + "”, " + conflict.name()
                            + " has been changed by what came into force meanwhile, and"
                            + " by this draft. Decide in the draft which words stand."));
        }
        for (Collision collision : collisions) {
            findings.add(Finding.notice("collision", null, words(title, collision)));
        }
        return findings;
    }

    private static String words(String title, Collision collision) {
        var who = "“" + collision.title() + "”" + aside(collision);
        return collision.touchesTheSame()
                ? "In “" + title + "”, " + collision.shared() + ": also changed by " + who
                        + ". Agree with its owner which words are to stand."
                : "“" + title + "” is also changed by " + who + ", in other places.";
    }

    private static String aside(Collision collision) {
        var known = new ArrayList<String>();
        if (collision.owner() != null) {
            known.add(collision.owner());
        }
        if (collision.stage() != null) {
            known.add("at: " + collision.stage());
        }
        return known.isEmpty() ? "" : " (" + String.join("; ", known) + ")";
    }
}
