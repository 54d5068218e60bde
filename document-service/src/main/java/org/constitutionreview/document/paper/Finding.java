package org.constitutionreview.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the papers would stumble over.
 *
 * @param section key of the report's section; null for the draft's text
 * @param blocking whether the papers can't be frozen with it
 */
public record Finding(String code, @Nullable String section, String text, boolean blocking) {

    static Finding blocking(String code, @Nullable String section, String text) {
        return new Finding(code, section, text, true);
    }

    static Finding notice(String code, @Nullable String section, String text) {
        return new Finding(code, section, text, false);
    }
}
