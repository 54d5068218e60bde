package org.constitutionreview.document.text.source.word;

import java.util.Map;
import java.util.TreeMap;

/** Tells of what stands around the text on each page. */
final class Surroundings {

    private final Parts parts;
    private final Relationships relationships;
    private final Notices notices;

    Surroundings(Parts parts, Relationships relationships, Notices notices) {
        this.parts = parts;
        this.relationships = relationships;
        this.notices = notices;
    }

    void tell() {
        tell("header");
        tell("footer");
    }

    private void tell(String kind) {
        Map<String, String> inOrder = new TreeMap<>(relationships.parts(kind));
        inOrder.values().stream()
                .map(part -> AllWords.of(parts.whole(part)))
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words -> notices.leftOut(kind + " " + Notices.quoted(words), kind));
    }
}
