package org.constitutionreview.document.paper.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Counts one list as Word does, in one of the two texts. */
final class ListCount {

    private final ListLevel[] levels;
    private final int[] counts;
    private final boolean[] skipped;
    private final Set<Integer> begun = new HashSet<>();

    ListCount(ListLevel[] levels) {
        this.levels = levels;
        this.counts = new int[levels.length];
        this.skipped = new boolean[levels.length];
    }

    /**
     * Whether the next paragraph on this level, numbered by that list, would surely get this number. Programs differ in
     * whether a level has been counted when a deeper one was used without it.
     */
    boolean gives(ListNumber list, int level, String number) {
        if (skipped[level] && !starts(list, level)) {
            return false;
        }
        var next = next(list, level);
        for (int at = 0; at < level; at++) {
            if (next[at] == 0 && levels[level].shows(at)) {
                return false;
            }
        }
        return ListLevel.shown(levels, level, next).equals(number);
    }

    void count(ListNumber list, int level) {
        System.arraycopy(next(list, level), 0, counts, 0, counts.length);
        for (int at = 0; at < levels.length; at++) {
            skipped[at] = at < level && counts[at] == 0;
        }
        if (list.startLevel() == level) {
            begun.add(list.id());
        }
    }

    private int[] next(ListNumber list, int level) {
        var next = counts.clone();
        next[level] = starts(list, level) ? list.startsAt() : counts[level] + 1;
        Arrays.fill(next, level + 1, next.length, 0);
        return next;
    }

    /** Whether the next paragraph on this level would begin the list. */
    boolean starts(ListNumber list, int level) {
        return list.startLevel() == level && !begun.contains(list.id());
    }
}
