package org.constitutionreview.document.search;

import java.util.List;

/** A paragraph that holds what was sought. @param number in full, as people quote it; "" for none */
public record Hit(String documentId, String title, String provisionId, String number, List<Segment> segments) {

    /** A stretch of its words. @param hit whether it is what was sought */
    public record Segment(String text, boolean hit) {}
}
