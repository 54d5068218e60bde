package org.constitutionreview.document.text.source.word;

/** Spaces of all kinds, also those that don't let a line break. */
final class Blanks {

    private Blanks() {}

    static boolean only(String text) {
        return text.chars().allMatch(Blanks::is);
    }

    static String stripLeading(String text) {
        int start = 0;
        while (start < text.length() && is(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
