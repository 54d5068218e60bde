package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.reading.RedlineView.Before;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.LongestRise;
import org.constitutionreview.document.text.redline.Segment.Op;

/**
 * Lays a redline out so that it is both texts: without what came or moved here it reads as before, without what went or
 * moved away as it does now.
 */
final class ReadingOrder {

    private final List<EntryView> before;
    private final List<EntryView> after;
    private final String author;
    private final Set<UUID> stayed;
    private final List<Item> items = new ArrayList<>();

    private ReadingOrder(List<EntryView> entries, String author) {
        this.before = entries.stream()
                .filter(entry -> entry.before() != null)
                .sorted(Comparator.comparingInt(ReadingOrder::ordinal))
                .toList();
        this.after = entries.stream()
                .filter(entry -> entry.change() != Change.DELETED)
                .toList();
        this.author = author;
        this.stayed = stayed();
    }

    /** @param author of changes of which nobody knows the authority */
    static List<Item> of(List<EntryView> entries, String author) {
        return new ReadingOrder(Undivided.of(entries), author).lay();
    }

    private List<Item> lay() {
        int old = 0;
        for (EntryView entry : after) {
            if (stayed.contains(entry.provisionId())) {
                old = upTo(old, entry);
                items.add(item(entry, Role.SAME, entry.kind(), entry.level()));
                old++;
            } else {
                boolean moved = entry.before() != null && isAlike(entry);
                items.add(item(entry, moved ? Role.MOVED_TO : Role.INSERTED, entry.kind(), entry.level()));
            }
        }
        gone(before.subList(old, before.size()));
        return items;
    }

    /** What stood before it and doesn't any more comes ahead of what is new there. */
    private int upTo(int old, EntryView entry) {
        int end = old;
        while (!before.get(end).provisionId().equals(entry.provisionId())) {
            end++;
        }
        int at = items.size();
        while (at > 0 && !items.get(at - 1).role().isBefore) {
            at--;
        }
        var fresh = new ArrayList<>(items.subList(at, items.size()));
        items.subList(at, items.size()).clear();
        gone(before.subList(old, end));
        items.addAll(fresh);
        return end;
    }

    private void gone(List<EntryView> entries) {
        for (EntryView entry : entries) {
            Before was = Objects.requireNonNull(entry.before());
            boolean moved = entry.change() != Change.DELETED && isAlike(entry);
            items.add(item(entry, moved ? Role.MOVED_FROM : Role.DELETED, was.kind(), was.level()));
        }
    }

    private Item item(EntryView entry, Role role, Kind kind, int level) {
        var authority = entry.authority();
        return new Item(
                entry.provisionId(),
                role,
                role.isAfter || entry.change() == Change.DELETED,
                kind,
                level,
                role.isBefore ? entry.oldNumber() : "",
                role.isAfter ? entry.newNumber() : "",
                pieces(entry.headingSegments(), role),
                pieces(entry.segments(), role),
                authority == null ? author : authority.words());
    }

    private static List<Piece> pieces(List<Piece> pieces, Role role) {
        if (role == Role.SAME) {
            return pieces;
        }
        var other = role.isAfter ? Op.DELETED : Op.INSERTED;
        var there = role.isAfter ? Op.INSERTED : Op.DELETED;
        return pieces.stream()
                .filter(piece -> piece.op() != other)
                .map(piece -> piece.op() == Op.FORMATTED ? Undivided.in(piece, there) : piece)
                .toList();
    }

    /** The longest row of provisions that stand in both texts, unmoved, in one order. */
    private Set<UUID> stayed() {
        List<EntryView> candidates = new ArrayList<>();
        int movedLevel = Integer.MAX_VALUE;
        for (EntryView entry : after) {
            if (entry.level() <= movedLevel) {
                movedLevel = entry.change().isMoved() ? entry.level() : Integer.MAX_VALUE;
            }
            if (movedLevel == Integer.MAX_VALUE && entry.before() != null && isAlike(entry)) {
                candidates.add(entry);
            }
        }
        Set<UUID> stayed = new HashSet<>();
        int[] ordinals = candidates.stream().mapToInt(ReadingOrder::ordinal).toArray();
        for (int at : LongestRise.of(ordinals)) {
            stayed.add(candidates.get(at).provisionId());
        }
        return stayed;
    }

    /** Whether it begins with the same kind of paragraph in both texts. */
    private static boolean isAlike(EntryView entry) {
        var was = Objects.requireNonNull(entry.before());
        boolean headed = isThere(entry.headingSegments(), Op.INSERTED);
        return was.kind() == entry.kind()
                && headed == isThere(entry.headingSegments(), Op.DELETED)
                && (headed || isThere(entry.segments(), Op.DELETED) == isThere(entry.segments(), Op.INSERTED));
    }

    private static boolean isThere(List<Piece> pieces, Op op) {
        return pieces.stream().anyMatch(piece -> piece.op() != (op == Op.INSERTED ? Op.DELETED : Op.INSERTED));
    }

    private static int ordinal(EntryView entry) {
        return Objects.requireNonNull(entry.before()).ordinal();
    }
}
