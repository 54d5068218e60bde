package org.constitutionreview.document.text.matching;

import java.util.Arrays;

/** The words of a provision without their order, each as a number made of its letters; longer words weigh more. */
final class Bag {

    private final long[] words;
    private final long weight;

    private Bag(long[] words) {
        this.words = words;
        this.weight = Arrays.stream(words).map(Bag::weight).sum();
    }

    static Bag of(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        int start = 0;
        int hash = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(at));
            } else {
                if (at > start) {
                    words[count++] = (long) hash << 8 | Math.min(at - start, 255);
                }
                start = at + 1;
                hash = 0;
            }
        }
        long[] sorted = Arrays.copyOf(words, count);
        Arrays.sort(sorted);
        return new Bag(sorted);
    }

    long[] words() {
        return words;
    }

    long weight() {
        return weight;
    }

    static long weight(long word) {
        return word & 255;
    }

    /** The share of words in common, from 0 to 1. */
    double likeness(Bag other) {
        if (weight + other.weight == 0) {
            return 1;
        }
        long common = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                common += weight(words[i++]);
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (weight + other.weight);
    }
}
