package org.constitutionreview.document.text.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Stayed;
import org.jspecify.annotations.Nullable;

/** Puts children in order: theirs, with what I inserted or moved after what I put it after. */
final class Orders {

    private final Text base;
    private final Text mine;
    private final Text theirs;
    private final Map<@Nullable UUID, List<UUID>> byParent = new HashMap<>();
    private final Set<UUID> conflicting = new HashSet<>();

    Orders(Text base, Text mine, Text theirs, Map<UUID, @Nullable UUID> parents) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        parents.forEach((id, parent) ->
                byParent.computeIfAbsent(parent, none -> new ArrayList<>()).add(id));
        byParent.replaceAll(this::ordered);
    }

    List<UUID> children(@Nullable UUID parentId) {
        return byParent.getOrDefault(parentId, List.of());
    }

    Set<UUID> conflicting() {
        return conflicting;
    }

    private List<UUID> ordered(@Nullable UUID parentId, List<UUID> members) {
        List<Provision> were = children(base, parentId);
        List<Provision> my = children(mine, parentId);
        List<Provision> their = children(theirs, parentId);
        Set<UUID> movedByMe = Stayed.moved(were, my);
        Set<UUID> movedByThem = Stayed.moved(were, their);
        Set<UUID> left = new LinkedHashSet<>(members);
        List<UUID> order = new ArrayList<>();
        for (Provision provision : their) {
            UUID id = provision.id();
            boolean mineDecides = movedByMe.contains(id) && !movedByThem.contains(id);
            if (!mineDecides && left.remove(id)) {
                order.add(id);
            }
            if (movedByMe.contains(id) && movedByThem.contains(id) && !samePrevious(id)) {
                conflicting.add(id);
            }
        }
        if (!left.isEmpty()) {
            insertMine(order, left, my.stream().map(Provision::id).toList());
        }
        return order;
    }

    private static void insertMine(List<UUID> order, Set<UUID> left, List<UUID> my) {
        Set<UUID> known = new HashSet<>(my);
        Set<UUID> placed = new HashSet<>(order);
        UUID previous = null;
        for (UUID id : my) {
            if (left.remove(id)) {
                order.add(indexAfter(order, previous, known), id);
                placed.add(id);
            }
            previous = placed.contains(id) ? id : previous;
        }
        order.addAll(left);
    }

    private boolean samePrevious(UUID id) {
        return Objects.equals(mine.previous(id), theirs.previous(id));
    }

    /** Two insertions in one place both stand, theirs first. */
    private static int indexAfter(List<UUID> order, @Nullable UUID previous, Set<UUID> my) {
        int at = previous == null ? 0 : order.indexOf(previous) + 1;
        while (at < order.size() && !my.contains(order.get(at))) {
            at++;
        }
        return at;
    }

    private static List<Provision> children(Text text, @Nullable UUID parentId) {
        return parentId == null
                ? text.provisions()
                : text.find(parentId).map(Provision::children).orElse(List.of());
    }
}
