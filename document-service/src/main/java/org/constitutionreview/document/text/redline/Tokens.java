package org.constitutionreview.document.text.redline;

/** Where words, spaces and marks end. "10,000.50", "don't" and "work-related" are one word each. */
final class Tokens {

    private static final String JOINING = "'’./-";
    private static final String JOINING_FIGURES = ",:";

    private Tokens() {}

    /** The end of what starts there. */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        if (isOfWord(first)) {
            return endOfWord(text, next);
        }
        return Character.isWhitespace(first) ? endOfSpace(text, next) : next;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isOfWord(c) && !joins(text, at)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        if (at + 1 == text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        boolean figures = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return JOINING.indexOf(mark) >= 0 && isOfWord(text.codePointAt(at + 1))
                || JOINING_FIGURES.indexOf(mark) >= 0 && figures;
    }

    private static int endOfSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
