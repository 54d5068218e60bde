package org.constitutionreview.document.text.redline;

import java.util.BitSet;

/**
 * The shortest edit in linear space (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986). A stretch
 * that differs by more than {@link #MOST} tokens counts as replaced, which bounds the time for whatever is sent.
 */
final class Myers {

    private static final int MOST = 1_000;

    private final int[] a;
    private final int[] b;
    private final BitSet keptInA = new BitSet();
    private final BitSet keptInB = new BitSet();

    private Myers(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    static Myers compare(int[] a, int[] b) {
        Myers myers = new Myers(a, b);
        myers.compare(0, a.length, 0, b.length);
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
        int[] middle = middle(a0, a1, b0, b1);
        boolean splits =
                middle.length == 2 && (middle[0] != a0 || middle[1] != b0) && (middle[0] != a1 || middle[1] != b1);
        if (!splits) {
            return;
        }
        compare(a0, middle[0], b0, middle[1]);
        compare(middle[0], a1, middle[1], b1);
    }

    /** A point on a shortest path, about half way; empty when the two are too different. */
    private int[] middle(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        int delta = n - m;
        int limit = Math.min((n + m + 1) / 2, MOST / 2);
        int offset = limit + 1;
        int[] forward = new int[2 * limit + 3];
        int[] backward = new int[2 * limit + 3];
        for (int d = 0; d <= limit; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && forward[offset + k - 1] < forward[offset + k + 1])
                        ? forward[offset + k + 1]
                        : forward[offset + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && a[a0 + x] == b[b0 + y]) {
                    x++;
                    y++;
                }
                forward[offset + k] = x;
                int opposite = delta - k;
                if (delta % 2 != 0
                        && Math.abs(opposite) <= d - 1
                        && x + backward[offset + opposite] >= n
                        && inside(x, y, n, m)) {
                    return new int[] {a0 + x, b0 + y};
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && backward[offset + k - 1] < backward[offset + k + 1])
                        ? backward[offset + k + 1]
                        : backward[offset + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && a[a1 - 1 - x] == b[b1 - 1 - y]) {
                    x++;
                    y++;
                }
                backward[offset + k] = x;
                int opposite = delta - k;
                if (delta % 2 == 0
                        && Math.abs(opposite) <= d
                        && x + forward[offset + opposite] >= n
                        && inside(n - x, m - y, n, m)) {
                    return new int[] {a0 + n - x, b0 + m - y};
                }
            }
        }
        return new int[0];
    }

    private static boolean inside(int x, int y, int n, int m) {
        return x >= 0 && y >= 0 && x <= n && y <= m;
    }
}
