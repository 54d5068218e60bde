package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.instruction.Block;
import org.constitutionreview.document.text.instruction.Quotation;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments.Row;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments.Within;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schedule of amendments, in document order: so what a row says that something stands after is there by then,
 * as it was or by an earlier row.
 */
final class Drafting {

    private final List<Entry> entries;
    private final ReferenceWords wordsBefore;
    private final DraftersNames names;
    private final Map<@Nullable UUID, List<Entry>> childrenNow = new HashMap<>();
    private final Map<UUID, Entry> divided = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    Drafting(Redline redline, ReferenceWords wordsBefore) {
        this.wordsBefore = wordsBefore;
        for (Entry entry : redline.entries()) {
            if (entry.partOf() != null) {
                divided.put(entry.provisionId(), entry);
            }
        }
        this.entries = redline.undivided().entries();
        for (Entry entry : entries) {
            if (entry.after() != null) {
                childrenNow
                        .computeIfAbsent(entry.after().parentId(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        this.names = new DraftersNames(redline);
    }

    ScheduleOfAmendments schedule() {
        for (Entry entry : entries) {
            Entry.Side after = entry.after();
            if (entry.before() == null && after != null) {
                insertion(entry, after);
            } else if (entry.before() != null && after == null) {
                deletion(entry);
            } else if (after != null && entry.isTouched()) {
                change(entry, after);
            }
        }
        return new ScheduleOfAmendments(rows);
    }

    /** It and the new ones that come right after it. */
    private void insertion(Entry entry, Entry.Side after) {
        if (told.contains(entry.provisionId())) {
            return;
        }
        List<String> lines = new ArrayList<>();
        List<Within> within = new ArrayList<>();
        List<Entry> siblings = childrenNow.getOrDefault(after.parentId(), List.of());
        int end = after.position();
        while (end < siblings.size() && siblings.get(end).before() == null) {
            end++;
        }
        List<Entry> together = siblings.subList(after.position(), end);
        boolean alike = together.stream().map(Entry::kind).distinct().count() == 1;
        together.forEach(one -> inFull(one, alike ? 0 : 1, lines, within));
        Entry part = divided.get(entry.provisionId());
        String whence = part == null || part.partOf() == null
                ? ""
                : " (words that stood in " + names.of(part.partOf().provisionId()) + ")";
        rows.add(new Row(
                entry.provisionId(),
                entry.newNumber(),
                place(after) + " insert" + whence + ":\n" + String.join("\n", lines),
                within.subList(1, within.size())));
    }

    private void inFull(Entry entry, int level, List<String> lines, List<Within> within) {
        if (entry.before() != null) {
            return;
        }
        told.add(entry.provisionId());
        within.add(new Within(entry.provisionId(), names.plain(entry.provisionId())));
        lines.add(Block.line(
                level,
                entry.kind(),
                entry.newNumber(),
                Wording.after(entry.headingSegments()),
                Wording.after(entry.segments())));
        childrenNow
                .getOrDefault(entry.provisionId(), List.of())
                .forEach(child -> inFull(child, level + 1, lines, within));
    }

    private void deletion(Entry entry) {
        Entry.Side before = entry.before();
        boolean withParent = before != null && before.parentId() != null && told.contains(before.parentId());
        told.add(entry.provisionId());
        if (withParent) {
            return;
        }
        Entry part = divided.get(entry.provisionId());
        String label = Quotation.of(
                        Wording.before(entry.headingSegments(), wordsBefore).strip())
                .map(heading -> " (" + heading + ")")
                .orElse("");
        String whither = part == null || part.partOf() == null
                ? ""
                : " (its words stand in " + names.of(part.partOf().provisionId()) + " now)";
        row(entry, entry.oldNumber(), "Leave out " + names.of(entry.provisionId()) + label + whither + ".");
    }

    private void change(Entry entry, Entry.Side after) {
        String name = names.withNew(entry.provisionId());
        if (entry.change().isMoved()) {
            String place = place(after);
            row(
                    entry,
                    entry.newNumber(),
                    "Move " + name + " to stand " + Character.toLowerCase(place.charAt(0)) + place.substring(1) + ".");
        }
        wording(entry, true, "the heading of " + name, "Leave out the heading of " + name + ".");
        wording(entry, false, name, "Leave out only the words of " + name + ".");
        if (entry.before() != null && entry.before().kind() != after.kind()) {
            row(entry, entry.newNumber(), "Make " + name + " " + names.kind(after.kind()) + ".");
        }
    }

    private void wording(Entry entry, boolean heading, String name, String without) {
        List<Segment> segments = heading ? entry.headingSegments() : entry.segments();
        if (segments.stream().anyMatch(segment -> segment.op() != Segment.Op.SAME)) {
            new Wording(name, heading, names.was(entry.provisionId()), segments, wordsBefore, without)
                    .instructions()
                    .forEach(instruction -> row(entry, entry.newNumber(), instruction));
        }
    }

    private String place(Entry.Side after) {
        List<Entry> siblings = childrenNow.getOrDefault(after.parentId(), List.of());
        if (after.position() > 0) {
            return "After " + names.of(siblings.get(after.position() - 1).provisionId());
        }
        return after.parentId() == null ? "At the beginning" : "At the beginning of " + names.of(after.parentId());
    }

    private void row(Entry entry, String number, String instruction) {
        rows.add(new Row(entry.provisionId(), number, instruction, List.of()));
    }
}
