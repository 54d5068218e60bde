package org.constitutionreview.document.text.redline;

import java.util.BitSet;

/**
 * The shortest edit in linear space (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986). Stretches
 * that differ too much for that are compared between the tokens that each of them has once; without such they count as
 * replaced.
 */
final class Myers {

    private final int[] a;
    private final int[] b;
    private final Snake snake;
    private final BitSet keptInA = new BitSet();
    private final BitSet keptInB = new BitSet();

    private Myers(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.snake = new Snake(a, b);
    }

    static Myers compare(int[] a, int[] b) {
        return compare(a, 0, a.length, b, 0, b.length);
    }

    static Myers compare(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd) {
        Myers myers = new Myers(a, b);
        myers.compare(aStart, aEnd, bStart, bEnd);
        return myers;
    }

    boolean keptInA(int at) {
        return keptInA.get(at);
    }

    boolean keptInB(int at) {
        return keptInB.get(at);
    }

    private void compare(int aStart, int aEnd, int bStart, int bEnd) {
        int a0 = aStart;
        int a1 = aEnd;
        int b0 = bStart;
        int b1 = bEnd;
        while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
            keptInA.set(a0++);
            keptInB.set(b0++);
        }
        while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
            keptInA.set(--a1);
            keptInB.set(--b1);
        }
        if (a0 == a1 || b0 == b1) {
            return;
        }
        int[] middle = snake.middle(a0, a1, b0, b1);
        if (middle.length == 0) {
            compareBetweenRareOnes(a0, a1, b0, b1);
        } else if (!isCorner(middle, a0, b0) && !isCorner(middle, a1, b1)) {
            compare(a0, middle[0], b0, middle[1]);
            compare(middle[0], a1, middle[1], b1);
        }
    }

    private static boolean isCorner(int[] point, int inA, int inB) {
        return point[0] == inA && point[1] == inB;
    }

    private void compareBetweenRareOnes(int a0, int a1, int b0, int b1) {
        int i = a0;
        int j = b0;
        for (int[] rare : RareTokens.inOrder(a, a0, a1, b, b0, b1)) {
            compare(i, rare[0], j, rare[1]);
            keptInA.set(rare[0]);
            keptInB.set(rare[1]);
            i = rare[0] + 1;
            j = rare[1] + 1;
        }
        if (i > a0) {
            compare(i, a1, j, b1);
        }
    }
}
