package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Walks two trees at once and puts their provisions into one order. */
final class Comparison {

    private final Text from;
    private final Text to;
    private final Marking marking;
    private final Numbering numbersBefore;
    private final Numbering numbersAfter;
    private final Divisions divisions;
    private final List<Entry> entries = new ArrayList<>();

    Comparison(Text from, Text to, Marking marking) {
        this.from = from;
        this.to = to;
        this.marking = marking;
        this.numbersBefore = Numbering.of(from);
        this.numbersAfter = Numbering.of(to);
        this.divisions = new Divisions(from, to, marking);
    }

    Redline redline() {
        compareChildren(null);
        return new Redline(entries);
    }

    private void compareChildren(@Nullable UUID parentId) {
        List<Provision> before = childrenIn(from, parentId);
        List<Provision> after = childrenIn(to, parentId);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Set<UUID> stayed = Stayed.of(ids(before), ids(after));
        Map<@Nullable UUID, List<UUID>> deletedAfter = deletedAfter(before, stayed);
        deleted(deletedAfter, null);
        for (Provision provision : after) {
            UUID id = provision.id();
            if (from.contains(id)) {
                kept(id, !stayed.contains(id));
            } else {
                inserted(id);
            }
            compareChildren(id);
            deleted(deletedAfter, id);
        }
    }

    private static List<Provision> childrenIn(Text text, @Nullable UUID parentId) {
        return parentId == null || text.contains(parentId) ? text.children(parentId) : List.of();
    }

    private static List<UUID> ids(List<Provision> provisions) {
        List<UUID> ids = new ArrayList<>(provisions.size());
        provisions.forEach(provision -> ids.add(provision.id()));
        return ids;
    }

    private Map<@Nullable UUID, List<UUID>> deletedAfter(List<Provision> before, Set<UUID> stayed) {
        Map<@Nullable UUID, List<UUID>> deleted = new HashMap<>();
        UUID last = null;
        for (Provision provision : before) {
            if (stayed.contains(provision.id())) {
                last = provision.id();
            } else if (!to.contains(provision.id())) {
                deleted.computeIfAbsent(last, none -> new ArrayList<>()).add(provision.id());
            }
        }
        return deleted;
    }

    private void deleted(Map<@Nullable UUID, List<UUID>> deletedAfter, @Nullable UUID anchor) {
        for (UUID id : deletedAfter.getOrDefault(anchor, List.of())) {
            Place old = from.placeOf(id);
            UUID whole = divisions.whole(id);
            entries.add(new Entry(
                    id,
                    old.provision().kind(),
                    old.level(),
                    whole == null ? Change.DELETED : Change.MERGED,
                    false,
                    numbersBefore.number(id),
                    "",
                    null,
                    whole == null ? null : new Entry.Part(whole, numbersAfter.citation(whole)),
                    heading(old.provision(), null),
                    words(id, old.provision(), null),
                    side(old),
                    null));
            compareChildren(id);
        }
    }

    private void inserted(UUID id) {
        Place now = to.placeOf(id);
        UUID whole = divisions.whole(id);
        entries.add(new Entry(
                id,
                now.provision().kind(),
                now.level(),
                whole == null ? Change.INSERTED : Change.SPLIT,
                false,
                "",
                numbersAfter.number(id),
                null,
                whole == null ? null : new Entry.Part(whole, numbersBefore.citation(whole)),
                heading(null, now.provision()),
                words(id, null, now.provision()),
                null,
                side(now)));
    }

    private void kept(UUID id, boolean moved) {
        Place old = from.placeOf(id);
        Place now = to.placeOf(id);
        List<Segment> heading = heading(old.provision(), now.provision());
        List<Segment> words = words(id, old.provision(), now.provision());
        boolean reworded = old.provision().kind() != now.provision().kind()
                || divisions.words(id) != null
                || has(Segment::changesWords, heading, words);
        boolean formatted = has(segment -> segment.op() == Segment.Op.FORMATTED, heading, words);
        String oldNumber = numbersBefore.number(id);
        String newNumber = numbersAfter.number(id);
        entries.add(new Entry(
                id,
                now.provision().kind(),
                now.level(),
                Change.of(moved, reworded, formatted),
                !oldNumber.equals(newNumber),
                oldNumber,
                newNumber,
                moved ? numbersBefore.citation(id) : null,
                null,
                heading,
                words,
                side(old),
                side(now)));
    }

    private static boolean has(Predicate<Segment> which, List<Segment> heading, List<Segment> words) {
        return any(which, heading) || any(which, words);
    }

    private static boolean any(Predicate<Segment> which, List<Segment> segments) {
        for (Segment segment : segments) {
            if (which.test(segment)) {
                return true;
            }
        }
        return false;
    }

    private static Entry.Side side(Place place) {
        Provision provision = place.provision();
        return new Entry.Side(provision.kind(), provision.pin(), place.parentId(), place.position());
    }

    private List<Segment> heading(@Nullable Provision was, @Nullable Provision is) {
        Inline before = was == null ? null : was.heading();
        Inline after = is == null ? null : is.heading();
        return marking.between(before == null ? Inline.EMPTY : before, after == null ? Inline.EMPTY : after, false);
    }

    private List<Segment> words(UUID id, @Nullable Provision was, @Nullable Provision is) {
        List<Segment> divided = divisions.words(id);
        if (divided != null) {
            return divided;
        }
        boolean table = was != null && is != null && was.kind() == Kind.TABLE && is.kind() == Kind.TABLE;
        return marking.between(was == null ? Inline.EMPTY : was.text(), is == null ? Inline.EMPTY : is.text(), table);
    }
}
