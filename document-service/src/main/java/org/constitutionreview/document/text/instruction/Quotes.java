package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the quoted words of an instruction apart from the words about them. A single quotation mark may as well be an
 * apostrophe: one that could close comes in two readings, at its first or at its last chance.
 *
 * @param around the instruction with «0», «1» in place of what was quoted; without such marks of its own
 */
record Quotes(String around, List<String> quoted) {

    static Quotes in(String text, boolean lastChance) {
        StringBuilder around = new StringBuilder();
        List<String> quoted = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = opens(text, at) ? close(text, at, lastChance) : -1;
            if (close < 0) {
                char c = text.charAt(at++);
                around.append("«»@".indexOf(c) < 0 ? c : ' ');
            } else {
                around.append(" «").append(quoted.size()).append("» ");
                quoted.add(text.substring(at + 1, close).strip());
                at = close + 1;
            }
        }
        return new Quotes(around.toString(), quoted);
    }

    /** Takes what follows the first colon as quoted, as in "insert: Employees must …". */
    static Quotes afterColon(String text) {
        int colon = text.indexOf(':');
        String words = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (words.isEmpty()) {
            return in(text, true);
        }
        Quotes before = in(text.substring(0, colon), true);
        List<String> quoted = new ArrayList<>(before.quoted());
        quoted.add(words);
        return new Quotes(before.around() + " «" + before.quoted().size() + "» ", quoted);
    }

    private static boolean opens(String text, int at) {
        boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean words = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return starts && words && "'\"‘“`".indexOf(text.charAt(at)) >= 0;
    }

    private static int close(String text, int open, boolean lastChance) {
        char mark = text.charAt(open);
        boolean isDouble = mark == '"' || mark == '“';
        int close = -1;
        for (int at = open + 1; at < text.length(); at++) {
            boolean afterWords = !Character.isWhitespace(text.charAt(at - 1)) && at > open + 1;
            boolean beforeWords = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            boolean closes = (isDouble ? "\"”" : "'’").indexOf(text.charAt(at)) >= 0;
            if (closes && isDouble) {
                return at;
            }
            if (closes && afterWords && !beforeWords) {
                close = at;
                if (!lastChance) {
                    return close;
                }
            } else if (close >= 0 && opens(text, at)) {
                return close;
            }
        }
        return close;
    }
}
