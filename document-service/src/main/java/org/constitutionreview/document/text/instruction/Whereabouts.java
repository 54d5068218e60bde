package org.constitutionreview.document.text.instruction;

import java.util.UUID;

/**
 * The place that an instruction names.
 *
 * @param part all of the provision, its heading, or a stretch of its words
 * @param start where the stretch begins
 */
record Whereabouts(UUID provisionId, Part part, int start, int end, String name) {

    enum Part {
        ALL,
        HEADING,
        STRETCH
    }

    static Whereabouts of(UUID provisionId, String name) {
        return new Whereabouts(provisionId, Part.ALL, 0, 0, name);
    }

    Whereabouts heading() {
        return new Whereabouts(provisionId, Part.HEADING, 0, 0, "the heading of " + name);
    }

    boolean inHeading() {
        return part == Part.HEADING;
    }

    boolean isStretch() {
        return part == Part.STRETCH;
    }
}
