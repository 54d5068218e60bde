package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes one of the two texts again from a redline's entries. */
final class Rebuilding {

    private final Segment.Op kept;
    private final Function<Entry, Entry.@Nullable Side> side;
    private final Map<@Nullable UUID, List<Placed>> byParent = new HashMap<>();
    private final Map<UUID, List<Segment>> words = new HashMap<>();

    private record Placed(Entry entry, Entry.Side side) {}

    Rebuilding(Segment.Op kept, Function<Entry, Entry.@Nullable Side> side) {
        this.kept = kept;
        this.side = side;
    }

    Text of(List<Entry> entries) {
        for (Entry entry : entries) {
            Entry.Side place = side.apply(entry);
            Entry.Part part = entry.partOf();
            UUID holder = place == null && part != null ? part.provisionId() : entry.provisionId();
            words.computeIfAbsent(holder, none -> new ArrayList<>()).addAll(entry.segments());
            if (place != null) {
                byParent.computeIfAbsent(place.parentId(), none -> new ArrayList<>())
                        .add(new Placed(entry, place));
            }
        }
        return new Text(children(null));
    }

    private List<Provision> children(@Nullable UUID parentId) {
        return byParent.getOrDefault(parentId, List.of()).stream()
                .sorted(Comparator.comparingInt(placed -> placed.side().position()))
                .map(placed -> new Provision(
                        placed.entry().provisionId(),
                        placed.side().kind(),
                        words(placed.entry().headingSegments()),
                        words(words.getOrDefault(placed.entry().provisionId(), List.of())),
                        placed.side().pin(),
                        children(placed.entry().provisionId())))
                .toList();
    }

    private Inline words(List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        for (Segment segment : segments) {
            runs.addAll(segment.in(kept).runs());
        }
        return new Inline(runs);
    }
}
