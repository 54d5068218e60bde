package org.constitutionreview.document.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.document.edition.Part;

/** A document in its Part: where hits are counted. */
record InPlace(Part part, String documentId, String title) {

    private static final String BETWEEN = "\u0000";

    InPlace(Passage passage) {
        this(passage.part(), passage.documentId(), passage.title());
    }

    String key() {
        return Stream.of(part.number(), part.title(), documentId, title)
                .map(words -> words.replace(BETWEEN, ""))
                .collect(Collectors.joining(BETWEEN));
    }

    static InPlace of(String key) {
        var fields = key.split(BETWEEN, -1);
        return new InPlace(new Part(fields[0], fields[1]), fields[2], fields[3]);
    }
}
