package org.constitutionreview.document.text;

import org.jspecify.annotations.Nullable;

/**
 * A number that isn't computed, such as the house rule's "13A".
 *
 * @param label the number as shown: the whole of it ("13.7A", not "7A")
 * @param counts what it counts as, so that the next sibling is {@code counts + 1}; null: it isn't counted at all
 */
public record Pin(String label, @Nullable Integer counts) {

    public Pin {
        if (label.isBlank()) {
            throw new IllegalArgumentException("A pinned number needs a label.");
        }
        if (counts != null && counts < 0) {
            throw new IllegalArgumentException("A pinned number counts as 0 or more.");
        }
    }
}
