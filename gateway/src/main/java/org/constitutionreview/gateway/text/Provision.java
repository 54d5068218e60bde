package org.constitutionreview.gateway.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citable unit of a document as document-service shows it.
 *
 * @param text the words as markup, for editing
 * @param words the words alone
 */
public record Provision(
        String id,
        String kind,
        int level,
        @Nullable String number,
        @Nullable String heading,
        @Nullable String text,
        @Nullable String words,
        List<Run> runs,
        List<Provision> children) {

    /** A stretch of words set the same way. */
    public record Run(String text, boolean bold, boolean italic, @Nullable String link, @Nullable Ref ref) {}

    /** @param documentId none: the document that it stands in */
    public record Ref(@Nullable String documentId, @Nullable String provisionId) {}
}
