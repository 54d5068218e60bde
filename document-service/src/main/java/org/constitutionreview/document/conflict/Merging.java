package org.constitutionreview.document.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.merge.Merge;
import org.constitutionreview.document.text.merge.ThreeWayMerge;

/** Brings two sides' changes together, or names each paragraph in which they contradict each other. */
public final class Merging {

    private Merging() {}

    /** @param open what nobody has decided; there their side stands */
    public record Merged(Text text, List<Conflict> open) {}

    /** @param decisions by provision; those where nothing is in conflict count for nothing */
    public static Merged with(Text base, Text mine, Text theirs, List<Decision> decisions) {
        var merge = ThreeWayMerge.of(base, mine, theirs);
        Map<UUID, Decision> decided = new HashMap<>();
        decisions.forEach(decision -> decided.put(decision.provisionId(), decision));
        var text = merge.text();
        List<Conflict> open = new ArrayList<>();
        for (UUID id : outermostFirst(merge.conflicts(), mine, theirs)) {
            var decision = decided.get(id);
            if (decision == null) {
                open.add(Conflict.of(id, base, mine, theirs));
            } else {
                text = text.with(decision.in(text, mine, theirs));
            }
        }
        return new Merged(text, List.copyOf(open));
    }

    /** What comes back lies beneath its parent, if that comes back as well. */
    private static List<UUID> outermostFirst(List<Merge.Conflict> conflicts, Text mine, Text theirs) {
        return conflicts.stream()
                .map(Merge.Conflict::provisionId)
                .sorted(Comparator.comparing(id -> theirs.place(id)
                        .or(() -> mine.place(id))
                        .map(Place::level)
                        .orElse(0)))
                .toList();
    }

    /** The text with a contradiction settled in it that was left open before. */
    public static Text settled(Text text, Text mine, Text theirs, List<Decision> decisions) {
        for (Decision decision : decisions) {
            List<Operation> operations = decision.in(text, mine, theirs);
            text = text.with(operations);
        }
        return text;
    }
}
