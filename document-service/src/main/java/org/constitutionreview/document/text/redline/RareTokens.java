package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens that two stretches have once each: as many of them as stand in the same order. */
final class RareTokens {

    private static final int TWICE = -1;

    private RareTokens() {}

    /** Their places in the one and in the other. */
    static List<int[]> inOrder(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd) {
        Map<Integer, Integer> inA = once(a, aStart, aEnd);
        Map<Integer, Integer> inB = once(b, bStart, bEnd);
        List<int[]> common = new ArrayList<>();
        for (int at = aStart; at < aEnd; at++) {
            int there = inB.getOrDefault(a[at], TWICE);
            if (there != TWICE && inA.getOrDefault(a[at], TWICE) == at) {
                common.add(new int[] {at, there});
            }
        }
        int[] places = common.stream().mapToInt(pair -> pair[1]).toArray();
        List<int[]> ordered = new ArrayList<>();
        for (int at : LongestRise.of(places)) {
            ordered.add(common.get(at));
        }
        return ordered;
    }

    private static Map<Integer, Integer> once(int[] tokens, int start, int end) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int at = start; at < end; at++) {
            places.merge(tokens[at], at, (first, second) -> TWICE);
        }
        return places;
    }
}
