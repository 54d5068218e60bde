package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.jspecify.annotations.Nullable;

/** Writes a schedule of amendments. */
final class Drafting {
    private final List<Entry> entries;
    private final Naming namesBefore;
    private final Naming namesAfter;
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<@Nullable UUID, List<Entry>> childrenNow = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final List<ScheduleOfAmendments.Row> rows = new ArrayList<>();

    Drafting(Redline redline) {
        this.entries = redline.entries();
        this.namesBefore = new Naming(redline.rejected());
        this.namesAfter = new Naming(redline.accepted());
        for (Entry entry : entries) {
            byId.put(entry.provisionId(), entry);
            if (entry.after() != null) {
                childrenNow
                        .computeIfAbsent(entry.after().parentId(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    ScheduleOfAmendments schedule() {
        for (Entry entry : entries) {
            Entry.Side before = entry.before();
            Entry.Side after = entry.after();
            if (before == null && after != null) {
                insertion(entry, after);
            } else if (before != null && after == null) {
                deletion(entry, before);
            } else if (before != null && after != null) {
                change(entry, after);
            }
        }
        return new ScheduleOfAmendments(rows);
    }

    private void insertion(Entry entry, Entry.Side after) {
        if (!told.add(entry.provisionId()) || (after.parentId() != null && told.contains(after.parentId()))) {
            return;
        }
        List<String> lines = new ArrayList<>();
        List<ScheduleOfAmendments.Within> within = new ArrayList<>();
        inFull(entry, lines, within);
        rows.add(new ScheduleOfAmendments.Row(
                entry.provisionId(),
                entry.newNumber(),
                place(after) + " insert:\n" + String.join("\n", lines),
                within.subList(1, within.size())));
    }

    private void inFull(Entry entry, List<String> lines, List<ScheduleOfAmendments.Within> within) {
        if (entry.change() != Change.INSERTED) {
            return;
        }
        told.add(entry.provisionId());
        within.add(new ScheduleOfAmendments.Within(entry.provisionId(), name(entry)));
        String number = entry.newNumber().isEmpty() ? "" : entry.newNumber() + " ";
        String bullet = entry.kind() == Kind.BULLET ? "• " : "";
        String heading = Wording.after(entry.headingSegments());
        String words = Wording.after(entry.segments());
        String gap = heading.isEmpty() || words.isEmpty() ? "" : " – ";
        lines.add(bullet + number + heading + gap + words);
        childrenNow.getOrDefault(entry.provisionId(), List.of()).forEach(child -> inFull(child, lines, within));
    }

    private void deletion(Entry entry, Entry.Side before) {
        boolean withParent = before.parentId() != null && told.contains(before.parentId());
        told.add(entry.provisionId());
        if (!withParent) {
            String heading = Wording.before(entry.headingSegments());
            row(
                    entry,
                    entry.oldNumber(),
                    "Leave out " + name(entry) + (heading.isEmpty() ? "" : " (“" + heading + "”)") + ".");
        }
    }

    private void change(Entry entry, Entry.Side after) {
        if (!entry.isTouched()) {
            return;
        }
        String before = name(entry);
        String now = namesAfter.of(entry.provisionId());
        String name = before.equals(now) ? before : before + " (now " + now + ")";
        if (entry.change().isMoved()) {
            String place = place(after);
            row(
                    entry,
                    entry.newNumber(),
                    "Move " + name + " to stand " + Character.toLowerCase(place.charAt(0)) + place.substring(1) + ".");
        }
        if (entry.change().isReworded()) {
            String heading = new Wording("the heading of " + name, entry.headingSegments()).instruction();
            String words = new Wording(name, entry.segments()).instruction();
            row(entry, entry.newNumber(), (heading + " " + words).strip());
        }
    }

    private String place(Entry.Side after) {
        List<Entry> siblings = childrenNow.getOrDefault(after.parentId(), List.of());
        Entry previous = after.position() == 0 ? null : siblings.get(after.position() - 1);
        if (previous != null) {
            return "After " + name(previous);
        }
        Entry parent = after.parentId() == null ? null : byId.get(after.parentId());
        return parent == null ? "At the beginning" : "At the beginning of " + name(parent);
    }

    private String name(Entry entry) {
        return (entry.before() != null ? namesBefore : namesAfter).of(entry.provisionId());
    }

    private void row(Entry entry, String number, String instruction) {
        if (!instruction.isEmpty()) {
            rows.add(new ScheduleOfAmendments.Row(entry.provisionId(), number, instruction, List.of()));
        }
    }
}
