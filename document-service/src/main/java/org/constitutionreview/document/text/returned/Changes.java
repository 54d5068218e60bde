package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;

/** The operations that make one text of another. */
final class Changes {

    private Changes() {}

    /** Kinds and pins of provisions that both have stay as they are. */
    static List<Operation> between(Text from, Text to) {
        List<Operation> operations = new ArrayList<>();
        Set<UUID> deleted = new HashSet<>();
        for (Entry entry : Redline.between(from, to).entries()) {
            UUID id = entry.provisionId();
            if (!to.contains(id)) {
                deleted.add(id);
            } else if (!from.contains(id)) {
                Place place = to.placeOf(id);
                operations.add(new Operation.Insert(
                        place.provision().withChildren(List.of()), place.parentId(), to.previous(id)));
            } else {
                kept(entry.change(), from.provision(id), to, operations);
            }
        }
        for (Place place : from.walk()) {
            UUID id = place.provision().id();
            UUID parent = place.parentId();
            if (deleted.contains(id) && (parent == null || !deleted.contains(parent))) {
                operations.add(new Operation.Delete(id));
            }
        }
        return operations;
    }

    private static void kept(Change change, Provision before, Text to, List<Operation> operations) {
        UUID id = before.id();
        Place place = to.placeOf(id);
        if (change.isMoved()) {
            operations.add(new Operation.Move(id, place.parentId(), to.previous(id)));
        }
        Provision now = place.provision();
        boolean sameHeading = heading(before).equals(heading(now));
        if (!sameHeading || !before.text().equals(now.text())) {
            operations.add(new Operation.ReplaceText(id, sameHeading ? null : heading(now), now.text()));
        }
    }

    private static Inline heading(Provision provision) {
        Inline heading = provision.heading();
        return heading == null ? Inline.EMPTY : heading;
    }
}
