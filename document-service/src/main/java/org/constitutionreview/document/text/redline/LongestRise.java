package org.constitutionreview.document.text.redline;

import java.util.Arrays;

/** The longest increasing subsequence, by patience sorting. */
public final class LongestRise {

    private LongestRise() {}

    /** The places, not the values, of the numbers that rise; each number occurs once. */
    public static int[] of(int[] numbers) {
        int[] smallestEnd = new int[numbers.length];
        int[] endsAt = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int at = 0; at < numbers.length; at++) {
            int found = Arrays.binarySearch(smallestEnd, 0, length, numbers[at]);
            int rank = found < 0 ? -found - 1 : found;
            smallestEnd[rank] = numbers[at];
            endsAt[rank] = at;
            before[at] = rank == 0 ? -1 : endsAt[rank - 1];
            length = Math.max(length, rank + 1);
        }
        int[] rise = new int[length];
        int at = length == 0 ? -1 : endsAt[length - 1];
        for (int rank = length - 1; rank >= 0; rank--) {
            rise[rank] = at;
            at = before[at];
        }
        return rise;
    }
}
