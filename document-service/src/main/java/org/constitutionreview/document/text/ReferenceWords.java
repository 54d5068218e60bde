package org.constitutionreview.document.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a cross-reference reads as in one edition: "13.7", or the title of a document. */
@FunctionalInterface
public interface ReferenceWords {

    /** Stands where a reference points to nothing; the report check looks for references, not for these words. */
    String NOTHING = "[no longer exists]";

    /** Null when it points to nothing. */
    @Nullable
    String of(Reference reference);

    /** Numbers as they are in this text; references to other documents are left to {@code elsewhere}. */
    static ReferenceWords within(Text text, ReferenceWords elsewhere) {
        Numbering numbering = Numbering.of(text);
        return reference -> {
            UUID id = reference.provisionId();
            if (reference.documentId() != null || id == null) {
                return elsewhere.of(reference);
            }
            Provision provision = text.find(id).orElse(null);
            if (provision == null) {
                return null;
            }
            String citation = numbering.citation(id);
            return citation.isEmpty() && provision.heading() != null
                    ? provision.heading().words(elsewhere)
                    : citation;
        };
    }

    default String orNothing(Reference reference) {
        String words = of(reference);
        return words == null ? NOTHING : words;
    }
}
