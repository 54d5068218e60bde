package org.constitutionreview.document.text.returned;

/** The first words of a paragraph, to name it by. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        String tidy = text.replaceAll("\\s+", " ").strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST).strip() + "…";
    }
}
