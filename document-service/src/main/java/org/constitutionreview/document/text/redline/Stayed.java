package org.constitutionreview.document.text.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Provision;

/** Of the members that two orders share, as many as possible that kept their order: the others moved. */
public final class Stayed {

    private Stayed() {}

    /** Those that stand in both rows, and that lost their place among the others. */
    public static Set<UUID> moved(List<Provision> before, List<Provision> after) {
        if (before == after || areInOneOrder(before, after)) {
            return Set.of();
        }
        List<UUID> idsBefore = ids(before);
        List<UUID> idsAfter = ids(after);
        Set<UUID> moved = new HashSet<>(idsAfter);
        moved.retainAll(new HashSet<>(idsBefore));
        moved.removeAll(of(idsBefore, idsAfter));
        return moved;
    }

    private static boolean areInOneOrder(List<Provision> before, List<Provision> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).id().equals(after.get(at).id())) {
                return false;
            }
        }
        return true;
    }

    private static List<UUID> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
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
