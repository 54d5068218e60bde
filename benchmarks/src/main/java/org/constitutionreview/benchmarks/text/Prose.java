package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that follow each other much as those of a council's rules do: a few very often, most of them seldom. */
final class Prose {

    private static final int VOCABULARY = 4_000;
    private static final String[] FREQUENT =
            "the of to and in a be or by for any not shall is council that with on as may officer committee member this"
                    .split(" ");
    private static final String[] SYLLABLES =
            "con sti tu tion mem ber coun cil re view pro po sal de ci sion of fi cer a gen da mi nute vo ting chair ex er cise"
                    .split(" ");

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];

    Prose(Random random) {
        this.random = random;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            vocabulary[rank] = rank < FREQUENT.length ? FREQUENT[rank] : anyWord();
        }
    }

    /** So many words in sentences of about twenty. */
    String sentences(int words) {
        StringBuilder prose = new StringBuilder();
        int left = words;
        while (left > 0) {
            int length = left < 30 ? left : 12 + random.nextInt(16);
            String sentence = String.join(" ", words(length));
            prose.append(prose.length() == 0 ? "" : " ")
                    .append(Character.toUpperCase(sentence.charAt(0)))
                    .append(sentence, 1, sentence.length())
                    .append('.');
            left -= length;
        }
        return prose.toString();
    }

    List<String> words(int count) {
        List<String> words = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            words.add(word());
        }
        return words;
    }

    /** The word of rank r about r times more seldom than the first. */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        return vocabulary[Math.min(rank, VOCABULARY) - 1];
    }

    private String anyWord() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int n = 0; n < syllables; n++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
