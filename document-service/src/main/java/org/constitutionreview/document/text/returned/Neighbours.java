package org.constitutionreview.document.text.returned;

import java.util.Locale;

/** The words beside a place. */
final class Neighbours {

    private Neighbours() {}

    static String before(CharSequence text, int at) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, end).toString().toLowerCase(Locale.UK);
    }

    static String after(CharSequence text, int at) {
        int start = at;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString().toLowerCase(Locale.UK);
    }

    /** Whether the words from start to end aren't part of longer ones. */
    static boolean isWhole(CharSequence text, int start, int end) {
        return !goesOn(text, start) && !goesOn(text, end);
    }

    private static boolean goesOn(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
