package org.constitutionreview.document.edition;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.jspecify.annotations.Nullable;

/**
 * What the cross-references of one text read as: numbers of its own, and numbers and titles of the documents in force at
 * the same time.
 */
public final class CrossReferences implements ReferenceWords {

    private final String documentId;
    private final ReferenceWords own;
    private final Map<String, Edition> others;
    private final Editions editions;

    /** @param others the editions that count for references to other documents, by document */
    public CrossReferences(String documentId, NumberedText own, Map<String, Edition> others, Editions editions) {
        this.documentId = documentId;
        this.own = ReferenceWords.within(own.text(), reference -> null);
        this.others = others;
        this.editions = editions;
    }

    @Override
    public @Nullable String of(Reference reference) {
        var document = reference.documentId();
        var provision = reference.provisionId();
        if (document == null || document.equals(documentId) && provision != null) {
            return provision == null ? null : own.of(Reference.to(provision));
        }
        var edition = others.get(document);
        if (edition == null) {
            return null;
        }
        return provision == null ? edition.title() : citation(editions.text(edition), provision);
    }

    private static @Nullable String citation(NumberedText text, UUID provision) {
        return text.text().contains(provision) ? text.numbering().citation(provision) : null;
    }
}
