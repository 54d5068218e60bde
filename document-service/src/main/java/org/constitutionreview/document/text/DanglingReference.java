package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A cross-reference that points to nothing, and the provision whose words hold it. */
public record DanglingReference(UUID provisionId, Reference reference) {

    /** All of them in document order, as far as {@code words} knows what exists. */
    public static List<DanglingReference> in(Text text, ReferenceWords words) {
        List<DanglingReference> dangling = new ArrayList<>();
        for (Place place : text.walk()) {
            Provision provision = place.provision();
            List<Reference> references = new ArrayList<>(provision.text().references());
            if (provision.heading() != null) {
                references.addAll(0, provision.heading().references());
            }
            for (Reference reference : references) {
                if (words.of(reference) == null) {
                    dangling.add(new DanglingReference(provision.id(), reference));
                }
            }
        }
        return dangling;
    }
}
