package org.constitutionreview.document.text.instruction;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where quotations open and close in a text; found in one pass, however many marks are left open. */
final class QuotationMarks {

    private static final int NONE = -1;

    private final String text;
    private final int[] partner;
    private final int[] nextDouble;
    private int lastSingle = NONE;

    QuotationMarks(String text) {
        this.text = text;
        this.partner = new int[text.length()];
        this.nextDouble = new int[text.length() + 1];
        Arrays.fill(partner, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '“') {
                open.push(at);
            } else if (text.charAt(at) == '”' && !open.isEmpty()) {
                partner[open.pop()] = at;
            }
            lastSingle = closesSingle(at) ? at : lastSingle;
        }
        nextDouble[text.length()] = NONE;
        for (int at = text.length() - 1; at >= 0; at--) {
            nextDouble[at] = text.charAt(at) == '"' || text.charAt(at) == '”' ? at : nextDouble[at + 1];
        }
    }

    boolean opens(int at) {
        boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean words = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return starts && words && "'\"‘“`".indexOf(text.charAt(at)) >= 0;
    }

    /** @return -1 when it never closes */
    int close(int open, boolean lastChance) {
        return switch (text.charAt(open)) {
            case '“' -> partner[open] == NONE ? nextDouble[open + 1] : partner[open];
            case '"' -> nextDouble[open + 1];
            default -> closeSingle(open, lastChance);
        };
    }

    private int closeSingle(int open, boolean lastChance) {
        int close = NONE;
        for (int at = open + 2; at <= lastSingle; at++) {
            if (closesSingle(at)) {
                close = at;
                if (!lastChance) {
                    return close;
                }
            } else if (close >= 0 && opens(at)) {
                return close;
            }
        }
        return close;
    }

    private boolean closesSingle(int at) {
        return "'’".indexOf(text.charAt(at)) >= 0
                && at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
