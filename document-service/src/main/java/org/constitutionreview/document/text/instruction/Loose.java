package org.constitutionreview.document.text.instruction;

/** Words without what people don't type alike: case, kinds of quotation marks and dashes, width of spaces. */
final class Loose {

    private final String words;
    private final int[] origin;

    private Loose(String words, int[] origin) {
        this.words = words;
        this.origin = origin;
    }

    static Loose of(String original) {
        StringBuilder words = new StringBuilder();
        int[] origin = new int[original.length() + 1];
        for (int at = 0; at < original.length(); at++) {
            char c = alike(original.charAt(at));
            boolean second = c == ' ' && words.length() > 0 && words.charAt(words.length() - 1) == ' ';
            if (!second) {
                origin[words.length()] = at;
                words.append(c);
            }
        }
        origin[words.length()] = original.length();
        return new Loose(words.toString(), origin);
    }

    private static char alike(char c) {
        return switch (c) {
            case '‘', '’', '`', '“', '”', '"' -> '\'';
            case '–', '—', '‑' -> '-';
            default -> Character.isWhitespace(c) || c == '\u00a0' ? ' ' : Character.toLowerCase(c);
        };
    }

    String words() {
        return words;
    }

    /** Where the loose words' position lies in the original. */
    int original(int at) {
        return origin[at];
    }
}
