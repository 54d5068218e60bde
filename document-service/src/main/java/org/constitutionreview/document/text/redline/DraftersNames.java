package org.constitutionreview.document.text.redline;

import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;

/** What a schedule calls provisions: by their old numbers, and new ones "the new paragraph 2.1". */
final class DraftersNames {

    private final Text before;
    private final Text after;
    private final Naming namesBefore;
    private final Naming namesAfter;

    DraftersNames(Redline redline) {
        this.before = redline.rejected();
        this.after = redline.accepted();
        this.namesBefore = new Naming(before);
        this.namesAfter = new Naming(after);
    }

    String of(UUID id) {
        return before.contains(id) ? namesBefore.of(id) : ofNew(id);
    }

    private String ofNew(UUID id) {
        Place place = after.placeOf(id);
        Kind kind = place.provision().kind();
        String number = namesAfter.numbering().number(id);
        if (kind == Kind.PART) {
            return "the new " + number;
        }
        if (!number.isEmpty() && !number.startsWith("(")) {
            return "the new " + Naming.noun(kind) + " " + number;
        }
        long nth = after.children(place.parentId()).subList(0, place.position() + 1).stream()
                .filter(sibling -> sibling.kind() == kind && isNew(sibling))
                .count();
        String within = place.parentId() == null ? "" : " of " + of(place.parentId());
        return "the " + Naming.ordinal((int) nth) + " new " + Naming.noun(kind) + within;
    }

    private boolean isNew(Provision provision) {
        return !before.contains(provision.id());
    }

    Provision was(UUID id) {
        return before.provision(id);
    }

    /** As the new text calls it. */
    String plain(UUID id) {
        return namesAfter.of(id);
    }

    /** The new number beside the old. */
    String withNew(UUID id) {
        String old = namesBefore.of(id);
        String now = namesAfter.of(id);
        return old.equals(now) ? old : old + " (now " + now + ")";
    }

    String kind(Kind kind) {
        String noun = Naming.noun(kind);
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
