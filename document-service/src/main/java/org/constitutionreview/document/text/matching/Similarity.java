package org.constitutionreview.document.text.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matches what has similar words, the most similar first, and puts aside what is doubtful. */
final class Similarity {

    /** Words that more provisions have say little about which of them is meant. */
    private static final int COMMON = 40;

    private static final int MOST_CANDIDATES = 6;
    private static final int NEIGHBOURS = 12;
    private static final double WORTH_A_LOOK = 0.3;
    private static final double CERTAIN = 0.6;
    private static final double CERTAIN_IN_PLACE = 0.4;
    private static final double CLEARLY_BETTER = 0.1;
    private static final double PLACE = 0.15;

    /** Of the parts of a split provision the first one is the same. */
    private static final double BEGINNING = 0.15;

    private static final int BEGINNING_LENGTH = 20;

    private final Search search;
    private final Sequence earlier;
    private final Sequence later;
    private final Map<Integer, Bag> bags = new HashMap<>();
    private final Map<Long, List<Integer>> holding = new HashMap<>();
    private final Map<Integer, List<Pair>> byLater = new HashMap<>();

    /** @param rank the likeness, and something more where the place or the first words agree */
    private record Pair(int at, int other, double likeness, boolean inPlace, double rank) {}

    Similarity(Search search, Sequence earlier, Sequence later) {
        this.search = search;
        this.earlier = earlier;
        this.later = later;
    }

    void match() {
        index();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < later.size(); at++) {
            if (later.isFree(at)) {
                List<Pair> best = candidates(at);
                byLater.put(at, best);
                pairs.addAll(best);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::rank).reversed().thenComparingInt(Pair::at));
        for (Pair pair : pairs) {
            if (later.isFree(pair.at()) && earlier.isFree(pair.other()) && isCertain(pair)) {
                search.match(pair.at(), pair.other());
            }
        }
    }

    List<Matching.Doubtful> doubtful() {
        List<Matching.Doubtful> doubtful = new ArrayList<>();
        for (int at = 0; at < later.size(); at++) {
            if (later.isFree(at)) {
                List<Matching.Candidate> candidates = byLater.getOrDefault(at, List.of()).stream()
                        .filter(pair -> earlier.isFree(pair.other()))
                        .map(pair -> new Matching.Candidate(earlier.id(pair.other()), pair.likeness()))
                        .toList();
                if (!candidates.isEmpty()) {
                    doubtful.add(new Matching.Doubtful(later.id(at), candidates));
                }
            }
        }
        return doubtful;
    }

    private boolean isCertain(Pair pair) {
        boolean alike = pair.likeness() >= (pair.inPlace() ? CERTAIN_IN_PLACE : CERTAIN);
        return alike
                && byLater.getOrDefault(pair.at(), List.of()).stream()
                        .filter(rival -> rival.other() != pair.other() && earlier.isFree(rival.other()))
                        .allMatch(rival -> rival.rank() <= pair.rank() - CLEARLY_BETTER);
    }

    private void index() {
        for (int other = 0; other < earlier.size(); other++) {
            if (earlier.isFree(other)) {
                Bag bag = Bag.of(earlier.words(other));
                bags.put(other, bag);
                long last = -1;
                for (long word : bag.words()) {
                    if (word != last) {
                        holding.computeIfAbsent(word, none -> new ArrayList<>(2))
                                .add(other);
                    }
                    last = word;
                }
            }
        }
    }

    private List<Pair> candidates(int at) {
        Bag bag = Bag.of(later.words(at));
        Set<Integer> tried = neighbours(at);
        tried.addAll(holders(bag));
        List<Pair> pairs = new ArrayList<>();
        for (int other : tried) {
            Pair pair = pair(at, other, bag.likeness(bag(other)));
            if (pair.rank() >= WORTH_A_LOOK) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::rank).reversed().thenComparingInt(Pair::other));
        return pairs.stream()
                .filter(pair -> 2 * pair.rank() >= pairs.get(0).rank())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private Pair pair(int at, int other, double likeness) {
        boolean inPlace = search.placeAgrees(at, other);
        boolean beginsSo = later.words(at).regionMatches(0, earlier.words(other), 0, BEGINNING_LENGTH);
        return new Pair(at, other, likeness, inPlace, likeness + (inPlace ? PLACE : 0) + (beginsSo ? BEGINNING : 0));
    }

    private Bag bag(int other) {
        return bags.computeIfAbsent(other, at -> Bag.of(earlier.words(at)));
    }

    /** What is free between the nearest matched ones before and after. */
    private Set<Integer> neighbours(int at) {
        Set<Integer> neighbours = new HashSet<>();
        int before = at - 1;
        while (before >= 0 && later.isFree(before) && at - before < NEIGHBOURS) {
            before--;
        }
        int from = before < 0 ? 0 : later.match(before) + 1;
        for (int other = from; earlier.isFree(other) && other - from < NEIGHBOURS; other++) {
            neighbours.add(other);
        }
        return neighbours;
    }

    /** Those that have the most of the seldom words. */
    private List<Integer> holders(Bag bag) {
        Map<Integer, Long> common = new HashMap<>();
        for (long word : bag.words()) {
            List<Integer> holders = holding.getOrDefault(word, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(other -> common.merge(other, Bag.weight(word), Long::sum));
            }
        }
        return common.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
