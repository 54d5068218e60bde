package org.constitutionreview.benchmarks.documents;

import java.util.List;

/** Reading as at a date, searching, and editing a large draft: {@code Documents [reading] [search] [editing]}. */
public final class Documents {

    private Documents() {}

    public static void main(String[] arguments) throws Exception {
        var chosen = arguments.length == 0 ? List.of("reading", "search", "editing") : List.of(arguments);
        if (chosen.contains("reading")) {
            Reading.measure();
        }
        if (chosen.contains("search")) {
            Searching.measure();
        }
        if (chosen.contains("editing")) {
            Editing.measure();
        }
        System.exit(0);
    }
}
