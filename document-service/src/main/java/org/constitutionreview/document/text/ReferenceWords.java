package org.constitutionreview.document.text;

import org.jspecify.annotations.Nullable;

/** What a cross-reference reads as in one edition: "13.7", or the title of a document. */
@FunctionalInterface
public interface ReferenceWords {

    /** Stands where a reference points to nothing; the report check looks for references, not for these words. */
    String NOTHING = "[no longer exists]";

    /** Null when it points to nothing. */
    @Nullable
    String of(Reference reference);

    default String orNothing(Reference reference) {
        String words = of(reference);
        return words == null ? NOTHING : words;
    }
}
