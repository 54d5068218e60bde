package org.constitutionreview.document.text.source.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that a person should look at; it was kept as it is.
 *
 * @param place where in the file: "line 14", "paragraph 212"
 * @param provisionId what it is about; null when it is about the whole
 */
public record Finding(Kind kind, String message, String place, @Nullable UUID provisionId) {

    /** What it is about, in the words of the page that lists them. */
    public enum Kind {
        GAP,
        DOUBLED,
        INSERTED,
        OUT_OF_ORDER,
        OUT_OF_PLACE,
        STARTS_AGAIN,
        GOES_ON,
        EMPTY,
        PRINTED_TWICE,
        REFERENCE_TO_NOTHING,
        REFERENCE_TO_SEVERAL,
        REFERENCE_DOUBTFUL,
        REFERENCE_TO_ANOTHER_DOCUMENT,
        REFERENCE_TO_AN_ACT,
        WARNING
    }
}
