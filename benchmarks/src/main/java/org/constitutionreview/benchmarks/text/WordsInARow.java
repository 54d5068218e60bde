package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;

/** All words of a text one after the other, which is all that general tools see of it; equal words are equal numbers. */
final class WordsInARow {

    private static final ReferenceWords ANYWHERE = reference -> "§";

    private final Map<String, Integer> numbers = new HashMap<>();

    int[] of(Text text) {
        List<Integer> row = new ArrayList<>();
        for (Place place : text.walk()) {
            Provision provision = place.provision();
            if (provision.heading() != null) {
                add(provision.heading().words(ANYWHERE), row);
            }
            add(provision.text().words(ANYWHERE), row);
        }
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(String words, List<Integer> row) {
        for (String word : words.split("\\s+")) {
            if (!word.isEmpty()) {
                row.add(numbers.computeIfAbsent(word, none -> numbers.size()));
            }
        }
    }
}
