package org.constitutionreview.document.text.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of the members that two orders share, as many as possible that kept their order: the others moved. */
public final class Stayed {

    private Stayed() {}

    /** Those that both orders have, and that lost their place among the others. */
    public static Set<UUID> moved(List<UUID> before, List<UUID> after) {
        if (before.equals(after)) {
            return Set.of();
        }
        Set<UUID> moved = new HashSet<>(after);
        moved.retainAll(new HashSet<>(before));
        moved.removeAll(of(before, after));
        return moved;
    }

    public static Set<UUID> of(List<UUID> before, List<UUID> after) {
        if (before.equals(after)) {
            return Set.copyOf(after);
        }
        Map<UUID, Integer> positions = new HashMap<>();
        for (UUID id : before) {
            positions.put(id, positions.size());
        }
        List<UUID> both = after.stream().filter(positions::containsKey).toList();
        Set<UUID> stayed = new HashSet<>();
        for (int at : LongestRise.of(both.stream().mapToInt(positions::get).toArray())) {
            stayed.add(both.get(at));
        }
        return stayed;
    }
}
