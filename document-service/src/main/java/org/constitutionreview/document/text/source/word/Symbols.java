package org.constitutionreview.document.text.source.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the ordinary character for one of a font of symbols. */
final class Symbols {

    private static final int PRIVATE_USE = 0xF000;

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
        Map<Integer, String> known = FONTS.get(font.toLowerCase(java.util.Locale.ROOT));
        if (known == null) {
            return code >= 0x20 && code < 0xD800 ? Character.toString(code) : null;
        }
        int own = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
        String found = known.get(own);
        boolean ascii = font.equalsIgnoreCase("symbol") && own >= 0x20 && own < 0x40;
        return found == null && ascii ? Character.toString(own) : found;
    }
}
