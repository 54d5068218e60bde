package org.constitutionreview.document.text.instruction;

/** New words begin and end as the words whose place they take: with a capital and a full stop, or without. */
final class Sentence {

    private Sentence() {}

    static String like(String old, String words) {
        String capital = old.isEmpty() || !Character.isLowerCase(old.charAt(0))
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
        char stop = old.isEmpty() ? '.' : old.charAt(old.length() - 1);
        boolean stops = ".;:?!".indexOf(words.charAt(words.length() - 1)) >= 0;
        return stops || ".;".indexOf(stop) < 0 ? capital : capital + stop;
    }
}
