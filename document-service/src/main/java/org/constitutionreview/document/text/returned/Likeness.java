package org.constitutionreview.document.text.returned;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many of their words two paragraphs share. */
final class Likeness {

    private Likeness() {}

    /** From 0, nothing, to 1, the same words; two empty ones are alike. */
    static double of(String a, String b) {
        String[] wordsOfA = words(a);
        String[] wordsOfB = words(b);
        if (wordsOfA.length == 0 || wordsOfB.length == 0) {
            return wordsOfA.length == wordsOfB.length ? 1 : 0;
        }
        Map<String, Integer> left = new HashMap<>();
        for (String word : wordsOfA) {
            left.merge(word, 1, Integer::sum);
        }
        int shared = 0;
        for (String word : wordsOfB) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return 2.0 * shared / (wordsOfA.length + wordsOfB.length);
    }

    private static String[] words(String text) {
        String tidy =
                text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return tidy.isEmpty() ? new String[0] : tidy.split(" ");
    }
}
