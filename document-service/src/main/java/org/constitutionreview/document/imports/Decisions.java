package org.constitutionreview.document.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.matching.Matching;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides on a preview.
 *
 * @param documents titles and Parts, where they aren't to be those of the preview
 * @param provisions on each doubtful one, whether it is one of the text in force
 */
public record Decisions(LocalDate inForceFrom, String resolution, List<Placed> documents, List<Decided> provisions) {

    public Decisions {
        documents = List.copyOf(documents);
        provisions = List.copyOf(provisions);
    }

    /** @param number of the document in the preview */
    public record Placed(int number, String title, Part part) {}

    /** @param sameAs null for a new provision */
    public record Decided(UUID provisionId, @Nullable UUID sameAs) {}

    /** What the doubtful ones of a document are to be called; each must be decided, and none twice. */
    Map<UUID, UUID> names(List<Matching.Doubtful> doubtful) {
        Map<UUID, UUID> names = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (Matching.Doubtful doubt : doubtful) {
            Decided decided = provisions.stream()
                    .filter(decision -> decision.provisionId().equals(doubt.id()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(
                            "provisions", "Decide on each doubtful paragraph whether it is new: " + doubt.id() + "."));
            UUID same = decided.sameAs();
            if (same != null) {
                boolean offered = doubt.candidates().stream()
                        .anyMatch(candidate -> candidate.earlierId().equals(same));
                if (!offered || !taken.add(same)) {
                    throw Problem.invalid(
                            "provisions",
                            offered
                                    ? "Two paragraphs can't both be the same earlier one. Decide which of them is new."
                                    : "The paragraph " + same + " isn't one of those offered for " + doubt.id() + ".");
                }
                names.put(doubt.id(), same);
            }
        }
        return names;
    }

    @Nullable
    Placed of(int number) {
        return documents.stream()
                .filter(placed -> placed.number() == number)
                .findFirst()
                .orElse(null);
    }
}
