package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instruction puts in the gaps of a {@link Phrase}. It grows while matching, and shrinks back. */
final class Match {

    private final Said said;
    private final List<Filled> filled = new ArrayList<>();

    private record Filled(String gap, String words, int nth, @Nullable PlaceName place) {}

    Match(Said said) {
        this.said = said;
    }

    /** @return how much was filled before, to go back to */
    int fill(String gap, String words, int nth, @Nullable PlaceName place) {
        filled.add(new Filled(gap, words, nth, place));
        return filled.size() - 1;
    }

    void back(int size) {
        filled.subList(size, filled.size()).clear();
    }

    Said said() {
        return said;
    }

    /** @throws Refused when words are left to the reader: "including … but not limited to" */
    Sought old(int nth) {
        Filled old = nth("‘old’", nth);
        return new Sought(whole(old.words()), old.nth());
    }

    /** @throws Refused as {@link #old} */
    String words() {
        return whole(nth("‘new’", 0).words());
    }

    PlaceName place(int nth) {
        PlaceName place = nth("¶", nth).place();
        if (place == null) {
            throw new IllegalStateException("¶");
        }
        return place;
    }

    /** What one of the phrase's own words was said as; "" when it was left out. */
    String said(String word) {
        return filled.stream()
                .filter(one -> one.gap().equals(word))
                .map(Filled::words)
                .findFirst()
                .orElse("");
    }

    String number(int nth) {
        return nth("#", nth).words();
    }

    boolean hasNumbers(int count) {
        return filled.stream().filter(one -> one.gap().equals("#")).count() >= count;
    }

    private Filled nth(String gap, int nth) {
        return filled.stream()
                .filter(one -> one.gap().equals(gap))
                .skip(nth)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(gap));
    }

    private static String whole(String words) {
        if (words.isBlank()) {
            throw new Refused("There are no words between the quotation marks.");
        }
        if (words.contains("…") || words.contains("...")) {
            throw new Refused("“" + words + "” has a gap. Write out all of the words.");
        }
        return words;
    }
}
