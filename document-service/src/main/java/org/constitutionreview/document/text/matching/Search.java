package org.constitutionreview.document.text.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Text;

/**
 * Looks first for equal words, the rarest first, then among what is left for similar ones. A place agrees when what stands
 * before, after or above is matched likewise: short or repeated words count only there.
 */
final class Search {

    /** So many letters that occur once in each text are taken for the same wherever they stand. */
    private static final int TELLING = 25;

    private final Sequence earlier;
    private final Sequence later;

    Search(Text earlier, Text later) {
        this.earlier = new Sequence(earlier);
        this.later = new Sequence(later);
    }

    Matching matching() {
        Map<String, Integer> unique = onlyOnes(earlier);
        onlyOnes(later).forEach((words, at) -> {
            Integer other = unique.get(words);
            if (other != null && words.length() >= TELLING) {
                match(at, other);
            }
        });
        besideMatched();
        holdersOfMatched();
        besideMatched();
        underMatched();
        Similarity similarity = new Similarity(this, earlier, later);
        similarity.match();
        holdersOfMatched();
        return new Matching(certain(), similarity.doubtful());
    }

    void match(int at, int other) {
        later.match(at, other);
        earlier.match(other, at);
    }

    /** Whether what stands before, after or above the two is matched likewise. */
    boolean placeAgrees(int at, int other) {
        return areMatched(at - 1, other - 1) || areMatched(at + 1, other + 1) || areUnderTheSame(at, other);
    }

    private boolean areMatched(int at, int other) {
        boolean outside = at < 0 || at >= later.size() || other < 0 || other >= earlier.size();
        return outside ? at < 0 && other < 0 : later.match(at) == other;
    }

    private boolean areUnderTheSame(int at, int other) {
        int parent = later.parent(at);
        return parent == Sequence.NONE
                ? earlier.parent(other) == Sequence.NONE
                : later.match(parent) != Sequence.NONE && later.match(parent) == earlier.parent(other);
    }

    /** Null for words that occur again. */
    private static Map<String, Integer> onlyOnes(Sequence sequence) {
        Map<String, Integer> places = new HashMap<>(sequence.size() * 2);
        for (int at = 0; at < sequence.size(); at++) {
            places.merge(sequence.words(at), at, (first, second) -> Sequence.NONE);
        }
        places.values().removeIf(at -> at == Sequence.NONE);
        return places;
    }

    private void besideMatched() {
        for (int at = 0; at < later.size(); at++) {
            matchIfEqual(at, at == 0 ? 0 : later.match(at - 1) + 1);
        }
        for (int at = later.size() - 1; at >= 0; at--) {
            matchIfEqual(at, at == later.size() - 1 ? earlier.size() - 1 : later.match(at + 1) - 1);
        }
    }

    private void matchIfEqual(int at, int other) {
        boolean neighbour = at == 0 || at == later.size() - 1 || other > 0 || other < earlier.size() - 1;
        if (neighbour
                && later.isFree(at)
                && earlier.isFree(other)
                && later.words(at).equals(earlier.words(other))) {
            match(at, other);
        }
    }

    /** Under matched ones equal words are matched in their order. */
    private void underMatched() {
        Map<String, List<Integer>> free = new HashMap<>();
        for (int other = 0; other < earlier.size(); other++) {
            int parent = earlier.parent(other);
            if (earlier.isFree(other)) {
                free.computeIfAbsent(parent + ":" + earlier.words(other), none -> new ArrayList<>())
                        .add(other);
            }
        }
        for (int at = 0; at < later.size(); at++) {
            int parent = later.parent(at);
            if (later.isFree(at) && (parent == Sequence.NONE || !later.isFree(parent))) {
                int above = parent == Sequence.NONE ? Sequence.NONE : later.match(parent);
                List<Integer> same = free.getOrDefault(above + ":" + later.words(at), List.of());
                if (!same.isEmpty()) {
                    match(at, same.remove(0));
                }
            }
        }
    }

    /** What holds most of the same provisions is the same, whatever its heading says; innermost first. */
    private void holdersOfMatched() {
        for (int at = later.size() - 1; at >= 0; at--) {
            if (later.isFree(at) && !later.provision(at).children().isEmpty()) {
                int holder = holder(at);
                if (earlier.isFree(holder)
                        && earlier.provision(holder).kind()
                                == later.provision(at).kind()) {
                    match(at, holder);
                }
            }
        }
    }

    private int holder(int at) {
        Map<Integer, Integer> votes = new HashMap<>();
        int children = 0;
        for (int child = at + 1; child < later.size() && later.parent(child) >= at; child++) {
            if (later.parent(child) == at) {
                children++;
                if (!later.isFree(child)) {
                    votes.merge(earlier.parent(later.match(child)), 1, Integer::sum);
                }
            }
        }
        int needed = children / 2 + 1;
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= needed)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Sequence.NONE);
    }

    private Map<UUID, UUID> certain() {
        Map<UUID, UUID> certain = new LinkedHashMap<>();
        for (int at = 0; at < later.size(); at++) {
            if (!later.isFree(at)) {
                certain.put(later.id(at), earlier.id(later.match(at)));
            }
        }
        return certain;
    }
}
