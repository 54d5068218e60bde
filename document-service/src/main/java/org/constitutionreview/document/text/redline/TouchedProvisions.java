package org.constitutionreview.document.text.redline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;

/** Which provisions changed, without a look at which of their words: for who needs to know just that, and soon. */
public final class TouchedProvisions {

    private final Text from;
    private final Text to;
    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    private TouchedProvisions(Text from, Text to) {
        this.from = from;
        this.to = to;
    }

    /** Those that a {@link Redline} calls anything but the same, in the order of the new text, what is gone last. */
    public static Map<UUID, Change> between(Text from, Text to) {
        return new TouchedProvisions(from, to).find();
    }

    private Map<UUID, Change> find() {
        Set<UUID> reordered = reordered();
        for (Place now : to.walk()) {
            UUID id = now.provision().id();
            Place was = from.place(id).orElse(null);
            Change change = was == null ? Change.INSERTED : change(was, now, reordered.contains(id));
            if (change != Change.SAME) {
                changes.put(id, change);
            }
        }
        for (Place was : from.walk()) {
            if (!to.contains(was.provision().id())) {
                changes.put(was.provision().id(), Change.DELETED);
            }
        }
        return changes;
    }

    private static Change change(Place was, Place now, boolean reordered) {
        boolean moved = reordered || !Objects.equals(was.parentId(), now.parentId());
        Provision before = was.provision();
        Provision after = now.provision();
        boolean reworded = before != after && isReworded(before, after);
        return Change.of(moved, reworded, false);
    }

    private static boolean isReworded(Provision before, Provision after) {
        return before.kind() != after.kind()
                || !before.text().equals(after.text())
                || !Objects.equals(before.heading(), after.heading());
    }

    /** Those that lost their place among the same siblings. */
    private Set<UUID> reordered() {
        Set<UUID> reordered = new HashSet<>(Stayed.moved(from.provisions(), to.provisions()));
        for (Place place : from.walk()) {
            Provision was = place.provision();
            Place now = was.children().isEmpty() ? null : to.place(was.id()).orElse(null);
            if (now != null && now.provision() != was) {
                reordered.addAll(Stayed.moved(was.children(), now.provision().children()));
            }
        }
        return reordered;
    }
}
