package org.constitutionreview.document.text.redline;

/** Looks for the middle of a shortest edit from both its ends. */
final class Snake {

    /** A stretch that differs by more tokens isn't searched to the end, which bounds the time for whatever is sent. */
    private static final int MOST = 1_000;

    private final int[] a;
    private final int[] b;

    Snake(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** A point on a shortest path, about half way; empty when the two are too different. */
    int[] middle(int a0, int a1, int b0, int b1) {
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
