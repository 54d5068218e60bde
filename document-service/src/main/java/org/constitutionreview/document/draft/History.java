package org.constitutionreview.document.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.constitutionreview.document.reading.Authority;

/** A draft's revisions up to one of them, and which of them count: those that aren't undone, or whose undoing is. */
record History(List<Revision> revisions) {

    History {
        revisions = List.copyOf(revisions);
    }

    History upTo(int revision) {
        return new History(revisions.subList(0, revision));
    }

    Revision get(int number) {
        return revisions.get(number - 1);
    }

    boolean isUndone(int number) {
        return undoneBy(number).isPresent();
    }

    Optional<Integer> undoneBy(int number) {
        return revisions.stream()
                .filter(revision -> revision.takesBack(number))
                .map(Revision::number)
                .filter(undoing -> !isUndone(undoing))
                .findFirst();
    }

    /** A point is settled while a revision that names it counts. */
    Set<UUID> discharged() {
        Set<UUID> points = new TreeSet<>();
        inEffect(0).forEach(revision -> points.addAll(revision.discharges()));
        return points;
    }

    /** On whose decision a provision reads as it does: that of the last revision in effect that touched it. */
    Optional<Authority> authority(UUID provisionId, int after) {
        return lastTouching(provisionId, after).map(Revision::authority);
    }

    Optional<Revision> lastTouching(UUID provisionId, int after) {
        return inEffect(after).stream()
                .filter(revision -> revision.number() > after)
                .filter(revision -> after > 0 || revision.isOwn())
                .filter(revision -> revision.touched().contains(provisionId))
                .reduce((earlier, later) -> later);
    }

    /** By provision, the last revision in effect that touched it. */
    Map<UUID, Revision> lastOfEach() {
        Map<UUID, Revision> last = new LinkedHashMap<>();
        inEffect(0).forEach(revision -> revision.touched().forEach(id -> last.put(id, revision)));
        return last;
    }

    /** Taking back what was there before is a change of its own; taking back what came since leaves nothing. */
    private List<Revision> inEffect(int after) {
        Set<Integer> undone = new HashSet<>();
        for (int at = revisions.size() - 1; at >= 0; at--) {
            var revision = revisions.get(at);
            if (!undone.contains(revision.number())) {
                revisions.stream()
                        .map(Revision::number)
                        .filter(revision::takesBack)
                        .forEach(undone::add);
            }
        }
        return revisions.stream()
                .filter(revision -> !undone.contains(revision.number()))
                .filter(revision -> revision.undoes() == null || revision.undoes() <= after)
                .filter(revision -> revision.restores() == null || revision.restores() < after)
                .toList();
    }
}
