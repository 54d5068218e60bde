package org.constitutionreview.document.search;

import java.util.UUID;
import org.constitutionreview.document.edition.Part;
import org.jspecify.annotations.Nullable;

/**
 * What can be found: a provision as it reads in one text, or a document by its title.
 *
 * @param provisionId null for the document as a whole
 * @param number as people quote it; for a provision without one that of what it stands under
 * @param numbered whether the number is its own
 * @param above the headings that it stands under
 * @param words its heading and its words, cross-references as they read there
 * @param changed whether a draft has other words here than the text in force
 */
record Passage(
        String documentId,
        String title,
        Part part,
        @Nullable UUID provisionId,
        String number,
        boolean numbered,
        String above,
        @Nullable String heading,
        String words,
        boolean changed) {

    static Passage titled(String documentId, String title, Part part) {
        return new Passage(documentId, title, part, null, "", false, "", title, title, false);
    }

    /** What stays the same from one text of a document to the next. */
    String key() {
        return provisionId == null ? documentId : provisionId.toString();
    }
}
