package org.constitutionreview.document.search.web;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.search.Hit;
import org.constitutionreview.document.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final int LONGEST_QUERY = 300;
    private static final int LAST_HIT = 1000;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    record Hits(List<Hit> items, @Nullable Integer next) {}

    /** The best hits first; words in quotation marks must follow one another. */
    @GetMapping("/api/documents/search")
    Hits search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "20") int limit) {
        if (q.length() > LONGEST_QUERY) {
            throw Problem.invalid("q", "Search for at most " + LONGEST_QUERY + " characters.");
        }
        int from = Math.max(0, Math.min(after, LAST_HIT));
        int size = Math.max(1, Math.min(limit, 100));
        var hits = search.find(q, asAt, from, size);
        return new Hits(hits, hits.size() < size ? null : from + size);
    }
}
