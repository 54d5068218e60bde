package org.constitutionreview.document.text.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Text;

/**
 * Which provisions of a later text are those of an earlier one. No provision of either text is matched twice.
 *
 * @param certain from the later text's ids to the earlier one's, in the later one's order
 * @param doubtful those that somebody should look at, in the later text's order; they aren't among the certain ones
 */
public record Matching(Map<UUID, UUID> certain, List<Doubtful> doubtful) {

    /** @param candidates the best one first; each may be a candidate for several */
    public record Doubtful(UUID id, List<Candidate> candidates) {

        public Doubtful {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param score the share of the words that both have, from 0 to 1 */
    public record Candidate(UUID earlierId, double score) {}

    public Matching {
        certain = Collections.unmodifiableMap(new LinkedHashMap<>(certain));
        doubtful = List.copyOf(doubtful);
    }

    /** Equal texts give equal answers; the ids in the later text don't matter. */
    public static Matching of(Text earlier, Text later) {
        return new Search(earlier, later).matching();
    }

    /** The certain ones, and of the doubtful ones the best candidate as long as nobody else is it. */
    public Map<UUID, UUID> likely() {
        Map<UUID, UUID> likely = new HashMap<>(certain);
        Set<UUID> taken = new HashSet<>();
        for (Doubtful doubt : doubtful) {
            doubt.candidates().stream()
                    .map(Candidate::earlierId)
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(earlier -> likely.put(doubt.id(), earlier));
        }
        return likely;
    }

    /** The later text under the earlier one's ids, cross-references included; ids that {@code same} doesn't know stay. */
    public static Text identified(Text later, Map<UUID, UUID> same) {
        return new Renaming(same).of(later);
    }
}
