package org.constitutionreview.document.text.source.html;

import java.util.Locale;
import java.util.Set;
import org.constitutionreview.document.text.NumberForm.Style;
import org.jspecify.annotations.Nullable;

/** Writes a list's number in the style that a page asks for. */
final class Marker {

    private static final Set<String> BULLETS =
            Set.of("disc", "circle", "square", "disclosure-open", "disclosure-closed");

    private static final int LONGEST = 30;

    private Marker() {}

    /** The number in what a style sheet puts before: whatever has a figure or letter, and isn't as long as words are. */
    static String number(String before) {
        String number = before.strip().replaceFirst("\\s*[:–—-]$", "");
        return number.length() <= LONGEST && number.codePoints().anyMatch(Character::isLetterOrDigit) ? number : "";
    }

    static boolean isBullet(String style) {
        return BULLETS.contains(style.toLowerCase(Locale.ROOT));
    }

    /** @param style of CSS, or an {@code ol}'s type; null: figures */
    static String of(int value, @Nullable String style) {
        String named = style == null ? "1" : style;
        Style letters =
                switch (named) {
                    case "a", "lower-alpha", "lower-latin" -> Style.LETTERS;
                    case "A", "upper-alpha", "upper-latin" -> Style.CAPITALS;
                    case "i", "lower-roman" -> Style.ROMAN;
                    case "I", "upper-roman" -> Style.ROMAN_CAPITALS;
                    default -> Style.FIGURES;
                };
        if (named.equals("decimal-leading-zero") && value >= 0 && value < 10) {
            return "0" + value;
        }
        return value < 1 || letters == Style.ROMAN && value > 3999 ? Integer.toString(value) : letters.write(value);
    }
}
