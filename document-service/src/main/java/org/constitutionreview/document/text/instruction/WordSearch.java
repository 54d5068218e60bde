package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.instruction.Passage.Spot;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/** Finds the one place where quoted words stand, or says why there is no such one. */
final class WordSearch {

    private static final int MOST_CANDIDATES = 5;

    private final Prose prose;
    private final @Nullable Whereabouts where;

    /** @param where null to search the whole text */
    WordSearch(Prose prose, @Nullable Whereabouts where) {
        this.prose = prose;
        this.where = where;
    }

    Spot only(String sought) {
        List<Spot> spots = spots(sought);
        if (spots.isEmpty()) {
            spots = spots(sought.replaceFirst("[.,;:]+$", ""));
        }
        if (spots.isEmpty()) {
            throw notFound(sought);
        }
        return only(sought, spots);
    }

    /** The place of {@code second} right after {@code first}, with nothing but spaces and marks between. */
    Spot between(String first, String second) {
        List<Spot> starts = spots(first);
        List<Spot> spots = new ArrayList<>();
        for (Spot start : starts) {
            for (Spot next : start.passage().find(second)) {
                boolean follows = next.start() >= start.end()
                        && start.passage()
                                .words()
                                .substring(start.end(), next.start())
                                .matches("[\\s\\p{Punct}]*");
                if (follows) {
                    spots.add(next);
                }
            }
        }
        if (!spots.isEmpty()) {
            return only(first + " " + second, spots);
        }
        if (starts.isEmpty()) {
            throw notFound(first);
        }
        if (spots(second).isEmpty()) {
            throw notFound(second);
        }
        throw new Refused(
                "“" + second + "” doesn't follow “" + first + "”" + in()
                        + ". Quote words that stand next to each other.",
                candidates(starts));
    }

    private Spot only(String sought, List<Spot> spots) {
        if (spots.size() == 1) {
            return spots.get(0);
        }
        long places = spots.stream()
                .map(spot -> spot.passage().provisionId())
                .distinct()
                .count();
        String stands = places == 1
                ? "stands " + spots.size() + " times in "
                        + prose.name(spots.get(0).passage().provisionId())
                : "stands in " + places + " places";
        throw new Refused(
                "“" + sought + "” " + stands
                        + (places == 1
                                ? ". Quote more of the words around the one you mean."
                                : ". Say in which paragraph, or quote more words."),
                candidates(spots));
    }

    private List<Spot> spots(String sought) {
        if (where == null) {
            return spots(sought, prose.passages());
        }
        if (where.inHeading()) {
            return spots(
                    sought,
                    prose.passagesOf(where.provisionId()).stream()
                            .filter(Passage::isHeading)
                            .toList());
        }
        List<Spot> own = spots(sought, prose.passagesOf(where.provisionId()));
        return own.isEmpty() ? spots(sought, prose.passagesWithin(where.provisionId())) : own;
    }

    private static List<Spot> spots(String sought, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.find(sought).stream())
                .toList();
    }

    private Refused notFound(String sought) {
        String message = "“" + sought + "” doesn't stand" + (where == null ? " anywhere in this text" : in()) + ".";
        List<Spot> elsewhere = where == null ? List.of() : spots(sought, prose.passages());
        if (!elsewhere.isEmpty()) {
            return new Refused(message + " It does stand elsewhere: is one of these meant?", candidates(elsewhere));
        }
        Similar nearest =
                Similar.nearest(sought, where == null ? prose.passages() : prose.passagesWithin(where.provisionId()));
        if (nearest == null) {
            return new Refused(message + " Quote the words exactly as they stand now.");
        }
        return new Refused(
                message + " The nearest words are “" + nearest.words() + "”.",
                List.of(prose.candidate(nearest.provisionId())));
    }

    private String in() {
        return where == null ? "" : " in " + where.name();
    }

    private List<Candidate> candidates(List<Spot> spots) {
        List<UUID> ids = spots.stream()
                .map(spot -> spot.passage().provisionId())
                .distinct()
                .toList();
        return ids.stream().limit(MOST_CANDIDATES).map(prose::candidate).toList();
    }
}
