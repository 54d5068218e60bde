package org.constitutionreview.document.search.web;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.search.Asked;
import org.constitutionreview.document.search.Found;
import org.constitutionreview.document.search.Scope;
import org.constitutionreview.document.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final int LONGEST_QUERY = 300;
    private static final int LAST_HIT = 1000;
    private static final int MOST_FILTERS = 200;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /**
     * The best hits first. Words in quotation marks must follow one another, words after a hyphen must not be there; a
     * number such as 13.7 leads to the paragraph that bears it.
     *
     * @param asAt the day on which the text was, is or will be in force
     * @param part only in these Parts
     * @param document only in these documents
     */
    @GetMapping("/api/documents/search")
    Found search(
            @RequestParam String q,
            @RequestParam(defaultValue = "IN_FORCE") Scope in,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "") List<String> part,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "20") int limit,
            Caller caller) {
        if (q.length() > LONGEST_QUERY) {
            throw Problem.invalid("q", "Search for at most " + LONGEST_QUERY + " characters.");
        }
        if (in == Scope.DRAFTS && asAt != null) {
            throw Problem.invalid("asAt", "Drafts are searched as they are now: leave the date out.");
        }
        if (part.size() > MOST_FILTERS || document.size() > MOST_FILTERS) {
            throw Problem.invalid("document", "Choose at most " + MOST_FILTERS + " Parts and documents.");
        }
        int from = Math.max(0, Math.min(after, LAST_HIT));
        int size = Math.max(1, Math.min(limit, 100));
        return search.find(caller, new Asked(q, in, asAt, part, document, from, size));
    }
}
