package org.constitutionreview.document.text.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Merges by provision: changes of different ones both stand, of the same one if their words don't touch. */
public final class ThreeWayMerge {

    private final Text base;
    private final Text mine;
    private final Text theirs;
    private final Map<UUID, Provision> kept = new LinkedHashMap<>();
    private final Map<UUID, @Nullable UUID> parents = new HashMap<>();
    private final Set<UUID> conflicting = new LinkedHashSet<>();

    private ThreeWayMerge(Text base, Text mine, Text theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** @throws org.constitutionreview.document.text.TextRefused when both together lie too deep */
    public static Merge of(Text base, Text mine, Text theirs) {
        return new ThreeWayMerge(base, mine, theirs).merge();
    }

    private Merge merge() {
        Set<UUID> ids = new LinkedHashSet<>();
        List.of(theirs, mine).forEach(text -> text.walk()
                .forEach(place -> ids.add(place.provision().id())));
        ids.forEach(this::decide);
        kept.keySet().forEach(this::leaveNobodyWithoutAParent);
        Orders orders = new Orders(base, mine, theirs, parents);
        Text text = new Text(children(null, orders));
        conflicting.addAll(orders.conflicting());
        List<Merge.Conflict> conflicts =
                conflicting.stream().map(this::conflict).toList();
        return new Merge(text, conflicts, new Changes(base, mine, theirs).in(text));
    }

    private void decide(UUID id) {
        Place was = base.place(id).orElse(null);
        Place my = mine.place(id).orElse(null);
        Place their = theirs.place(id).orElse(null);
        if (my == null || their == null) {
            Place only = my == null ? their : my;
            if (was != null && only != null && !isTouched(was, only)) {
                return;
            }
            if (was != null) {
                conflicting.add(id);
            }
            keep(only);
        } else if (was == null) {
            keep(their);
            if (!sameWords(my, their)) {
                conflicting.add(id);
            }
        } else {
            WordsOfOne merged = WordsOfOne.of(was.provision(), my.provision(), their.provision());
            kept.put(id, merged.provision());
            parents.put(id, parent(was, my, their));
            if (merged.isConflict()) {
                conflicting.add(id);
            }
        }
    }

    private void keep(@Nullable Place place) {
        if (place != null) {
            kept.put(place.provision().id(), place.provision());
            parents.put(place.provision().id(), place.parentId());
        }
    }

    private @Nullable UUID parent(Place was, Place my, Place their) {
        boolean iMoved = !Objects.equals(was.parentId(), my.parentId());
        boolean theyMoved = !Objects.equals(was.parentId(), their.parentId());
        if (iMoved && theyMoved && !Objects.equals(my.parentId(), their.parentId())) {
            conflicting.add(was.provision().id());
        }
        return iMoved && !theyMoved ? my.parentId() : their.parentId();
    }

    /** What one side deleted or moved into itself by the other's move comes back where the other side has it. */
    private void leaveNobodyWithoutAParent(UUID id) {
        Set<UUID> above = new HashSet<>();
        UUID at = id;
        while (at != null) {
            UUID parent = parents.get(at);
            if (!above.add(at)) {
                UUID within = at;
                above.stream()
                        .filter(other -> base.contains(other) && isAbove(other, within))
                        .forEach(conflicting::add);
                parents.put(id, theirs.place(id).map(Place::parentId).orElse(null));
                return;
            }
            if (parent != null && !kept.containsKey(parent)) {
                conflicting.add(parent);
                parents.put(at, null);
                return;
            }
            at = parent;
        }
    }

    /** Of those that stand above each other in a circle. */
    private boolean isAbove(UUID id, UUID within) {
        UUID at = within;
        do {
            if (id.equals(at)) {
                return true;
            }
            at = parents.get(at);
        } while (!within.equals(at));
        return false;
    }

    private List<Provision> children(@Nullable UUID parentId, Orders orders) {
        List<Provision> children = new ArrayList<>();
        for (UUID id : orders.children(parentId)) {
            Provision provision = kept.get(id);
            if (provision != null) {
                List<Provision> below = children(id, orders);
                boolean same = below.isEmpty() && provision.children().isEmpty();
                children.add(same ? provision : provision.withChildren(below));
            }
        }
        return children;
    }

    private static boolean isTouched(Place was, Place is) {
        return !sameWords(was, is) || !Objects.equals(was.parentId(), is.parentId());
    }

    private static boolean sameWords(Place one, Place other) {
        return one.provision().readsAs(other.provision());
    }

    private Merge.Conflict conflict(UUID id) {
        return new Merge.Conflict(id, markup(base, id), markup(mine, id), markup(theirs, id));
    }

    private static @Nullable String markup(Text text, UUID id) {
        Provision provision = text.find(id).orElse(null);
        if (provision == null) {
            return null;
        }
        String heading = provision.heading() == null ? "" : provision.heading().markup();
        String words = provision.text().markup();
        return heading.isEmpty() || words.isEmpty() ? heading + words : heading + "\n" + words;
    }
}
