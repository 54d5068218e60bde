package org.constitutionreview.document.paper.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Levels of headings that never leave one out, however deep the provisions lie that have them. */
final class Headings {

    private static final int DEEPEST = 6;

    private final int top;
    private final Deque<Integer> above = new ArrayDeque<>();

    /** @param top the level of headings that stand under no other */
    Headings(int top) {
        this.top = top;
    }

    /** @param level of the provision that has the heading */
    String next(int level) {
        while (!above.isEmpty() && above.peek() >= level) {
            above.pop();
        }
        above.push(level);
        return "h" + Math.min(DEEPEST, top + above.size() - 1);
    }
}
