package org.constitutionreview.document.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cross-reference that survives renumbering, since it points to an identity.
 *
 * @param documentId null: the document that the words stand in
 * @param provisionId null: the other document as a whole, shown by its title
 */
public record Reference(@Nullable String documentId, @Nullable UUID provisionId) {

    public Reference {
        if (documentId == null && provisionId == null) {
            throw new IllegalArgumentException("A cross-reference needs a document or a provision.");
        }
        if (documentId != null && !documentId.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("A document's id has letters, digits, dots and hyphens only.");
        }
    }

    public static Reference to(UUID provisionId) {
        return new Reference(null, provisionId);
    }

    String token() {
        String document = documentId == null ? "" : documentId + "#";
        return "{ref:" + document + (provisionId == null ? "" : provisionId) + "}";
    }
}
