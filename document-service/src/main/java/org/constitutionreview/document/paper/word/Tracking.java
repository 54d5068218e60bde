package org.constitutionreview.document.paper.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.constitutionreview.document.paper.file.Markup;

/** Signs changes: each has an id of its own in the file, an author and a time. */
final class Tracking {

    private final String at;
    private int lastId;

    Tracking(Instant at) {
        this.at = at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    int lastId() {
        return lastId;
    }

    int nextId() {
        return ++lastId;
    }

    /** Starts an element such as w:ins. */
    Markup start(Markup xml, String element, String author) {
        return xml.start(element)
                .attribute("w:id", nextId())
                .attribute("w:author", author)
                .attribute("w:date", at);
    }
}
