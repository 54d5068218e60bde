package org.constitutionreview.document.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one section.
 *
 * @param reason why it doesn't apply
 * @param version rises with every save; 0 while nobody has written anything
 */
public record Section(String text, boolean notApplicable, @Nullable String reason, int version) {

    public static final Section UNWRITTEN = new Section("", false, null, 0);

    public boolean isEmpty() {
        return !notApplicable && text.isBlank();
    }
}
