package org.constitutionreview.document.constitution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.commencement.Commencement;
import org.constitutionreview.document.constitution.AsAt;
import org.constitutionreview.document.constitution.Standing;
import org.constitutionreview.document.edition.Part;
import org.jspecify.annotations.Nullable;

/** The contents of the Constitution on a date, Part by Part. */
record Contents(String council, LocalDate asAt, LocalDate latestPossible, List<PartView> parts) {

    record PartView(String number, String title, List<Item> documents) {}

    record Item(String id, String title, LocalDate inForceFrom, boolean approvedSoFar, List<Pending> pending) {}

    /** Approved, and not in force yet. */
    record Pending(UUID commencementId, @Nullable LocalDate from, @Nullable String condition, String amendmentTitle) {}

    static Contents of(AsAt day, String council, LocalDate latestPossible) {
        Map<String, PartView> parts = new LinkedHashMap<>();
        day.documents().values().stream()
                .sorted(Comparator.comparing(
                        standing -> standing.edition().part().number(), Contents::byNumber))
                .forEach(standing -> {
                    Part part = standing.edition().part();
                    parts.computeIfAbsent(
                                    part.number(), number -> new PartView(number, part.title(), new ArrayList<>()))
                            .documents()
                            .add(item(standing, day.pending()));
                });
        return new Contents(council, day.date(), latestPossible, List.copyOf(parts.values()));
    }

    private static Item item(Standing standing, List<Commencement> pending) {
        var edition = standing.edition();
        return new Item(
                edition.documentId(),
                edition.title(),
                standing.from(),
                standing.approvedSoFar(),
                pending.stream()
                        .filter(commencement -> commencement.changes(edition.documentId()))
                        .map(commencement -> new Pending(
                                commencement.id(),
                                commencement.date(),
                                commencement.condition(),
                                commencement.amendmentTitle()))
                        .toList());
    }

    /** "2" before "13", and "4A" after "4". */
    private static int byNumber(String left, String right) {
        int difference = Integer.compare(digits(left), digits(right));
        return difference == 0 ? left.compareTo(right) : difference;
    }

    private static int digits(String number) {
        var digits = number.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
