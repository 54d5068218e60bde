package org.constitutionreview.document.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constitutionreview.document.search.Found.InDocument;
import org.constitutionreview.document.search.Found.InPart;

/** In how many passages of each document something stands. */
record Counts(Map<InPlace, Integer> places) {

    private static final Comparator<String> BY_NUMBER =
            Comparator.<String, Integer>comparing(Counts::leading).thenComparing(Comparator.naturalOrder());

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** None of a kind means all. */
    int within(List<String> parts, List<String> documents) {
        return places.entrySet().stream()
                .filter(counted -> chosen(parts, counted.getKey().part().number()))
                .filter(counted -> chosen(documents, counted.getKey().documentId()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    List<InPart> parts() {
        Map<String, InPart> parts = new TreeMap<>(BY_NUMBER);
        places.forEach((place, count) -> parts.merge(
                place.part().number(),
                new InPart(place.part().number(), place.part().title(), count),
                (one, other) -> new InPart(one.number(), one.title(), one.count() + other.count())));
        return List.copyOf(parts.values());
    }

    List<InDocument> documents(List<String> parts) {
        Map<String, InDocument> documents = new TreeMap<>();
        places.forEach((place, count) -> {
            if (chosen(parts, place.part().number())) {
                documents.merge(
                        place.documentId(),
                        new InDocument(place.documentId(), place.title(), count),
                        (one, other) -> new InDocument(one.documentId(), one.title(), one.count() + other.count()));
            }
        });
        List<InDocument> most = new ArrayList<>(documents.values());
        most.sort(Comparator.comparing(InDocument::count).reversed().thenComparing(InDocument::title));
        return most;
    }

    private static boolean chosen(List<String> values, String value) {
        return values.isEmpty() || values.contains(value);
    }

    private static int leading(String number) {
        var digits = number.replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
