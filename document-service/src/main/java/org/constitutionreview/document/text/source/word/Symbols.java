package org.constitutionreview.document.text.source.word;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the ordinary character for one of a font of symbols. */
final class Symbols {

    private static final int PRIVATE_USE = 0xF000;
    private static final Pattern PRIVATE = Pattern.compile("[\\uF020-\\uF0FF]");
    private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "symbol",
            Map.ofEntries(
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xA7, "♣"),
                    Map.entry(0xAE, "→"),
                    Map.entry(0xB0, "°"),
                    Map.entry(0xB1, "±"),
                    Map.entry(0xB3, "≥"),
                    Map.entry(0xB4, "×"),
                    Map.entry(0xB7, "•"),
                    Map.entry(0xB8, "÷"),
                    Map.entry(0xB9, "≠"),
                    Map.entry(0xD2, "®"),
                    Map.entry(0xD3, "©"),
                    Map.entry(0xD4, "™")),
            "wingdings",
            Map.ofEntries(
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "☐"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑")));

    private Symbols() {}

    /** Null when there is none. */
    static @Nullable String character(String font, String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,4}")) {
            return null;
        }
        int code = Integer.parseInt(hex, 16);
        Map<Integer, String> known = FONTS.get(font.toLowerCase(Locale.ROOT));
        if (known == null) {
            return code >= 0x20 && code < 0xD800 ? Character.toString(code) : null;
        }
        int own = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
        String found = known.get(own);
        return found == null && font.equalsIgnoreCase("symbol") ? letterOfSymbol(own) : found;
    }

    /** Words in which characters of a font of symbols were typed: those that have an ordinary one become it. */
    static String readable(String text, String font) {
        if (!PRIVATE.matcher(text).find()) {
            return text;
        }
        String of = FONTS.containsKey(font.toLowerCase(Locale.ROOT)) ? font : "symbol";
        return PRIVATE.matcher(text).replaceAll(found -> {
            String shown = character(of, Integer.toHexString(found.group().charAt(0)));
            return Matcher.quoteReplacement(shown == null ? found.group() : shown);
        });
    }

    private static @Nullable String letterOfSymbol(int code) {
        if (code >= 'A' && code <= 'Z') {
            return GREEK_CAPITALS.substring(code - 'A', code - 'A' + 1);
        }
        if (code >= 'a' && code <= 'z') {
            return GREEK.substring(code - 'a', code - 'a' + 1);
        }
        return code >= 0x20 && code < 0x40 ? Character.toString(code) : null;
    }
}
