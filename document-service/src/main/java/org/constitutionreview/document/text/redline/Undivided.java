package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells splits and merges as deletions and insertions, for readers who know no other words for them. */
final class Undivided {

    private Undivided() {}

    static List<Entry> entries(List<Entry> entries) {
        Map<UUID, List<Segment>> lent = new HashMap<>();
        for (Entry entry : entries) {
            Entry.Part part = entry.partOf();
            if (part != null) {
                Segment.Op there = entry.change() == Change.SPLIT ? Segment.Op.DELETED : Segment.Op.INSERTED;
                lent.computeIfAbsent(part.provisionId(), none -> new ArrayList<>())
                        .addAll(all(entry.segments(), there));
            }
        }
        return entries.stream().map(entry -> entry(entry, lent)).toList();
    }

    private static Entry entry(Entry entry, Map<UUID, List<Segment>> lent) {
        return switch (entry.change()) {
            case SPLIT -> with(entry, Change.INSERTED, all(entry.segments(), Segment.Op.INSERTED));
            case MERGED -> with(entry, Change.DELETED, all(entry.segments(), Segment.Op.DELETED));
            default -> {
                List<Segment> segments = new ArrayList<>(entry.segments());
                segments.addAll(lent.getOrDefault(entry.provisionId(), List.of()));
                yield with(entry, entry.change(), segments);
            }
        };
    }

    private static List<Segment> all(List<Segment> segments, Segment.Op op) {
        return segments.stream()
                .filter(segment -> !segment.changesWords() || segment.op() == op)
                .map(segment -> new Segment(op, segment.in(op), segment.text(), null))
                .toList();
    }

    private static Entry with(Entry entry, Change change, List<Segment> segments) {
        return new Entry(
                entry.provisionId(),
                entry.kind(),
                entry.level(),
                change,
                entry.renumbered(),
                entry.oldNumber(),
                entry.newNumber(),
                entry.movedFrom(),
                null,
                entry.headingSegments(),
                segments,
                entry.before(),
                entry.after());
    }
}
