package org.constitutionreview.document.text.source.word;

import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param text what is shown, "%1.%2" for the counts of the first and the second level
 * @param restartsAfter the level (from 1) after which, and after any above it, this one starts again; 0: never; null: any
 *     above it
 * @param legal all counts are shown as figures
 * @param style the paragraph style that stands for this level
 */
record Level(
        int start, String format, String text, @Nullable Integer restartsAfter, boolean legal, @Nullable String style) {

    private static final int LONGEST_TEXT = 100;

    static Level of(Element lvl) {
        String text = lvl.child("w:lvlText").attribute("w:val", "");
        return new Level(
                lvl.number("w:start", 0),
                format(lvl),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                lvl.number("w:lvlRestart"),
                Boolean.TRUE.equals(lvl.isOn("w:isLgl")),
                lvl.value("w:pStyle"));
    }

    /** Newer formats ("001, 002, 003, ...") come with one for older programs. */
    private static String format(Element lvl) {
        Element alternative = lvl.child("mc:AlternateContent", "mc:Choice", "w:numFmt");
        Element format = alternative == Element.NONE ? lvl.child("w:numFmt") : alternative;
        String value = format.attribute("w:val", "decimal");
        return value.equals("custom") ? format.attribute("w:format", "decimal") : value;
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** @param level that was counted just now, from 0; this one lies deeper */
    boolean restartsAfter(int level) {
        return restartsAfter == null || restartsAfter > level;
    }
}
