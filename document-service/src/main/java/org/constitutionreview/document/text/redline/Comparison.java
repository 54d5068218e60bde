package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Walks two trees at once and puts their provisions into one order. */
final class Comparison {

    private final Text from;
    private final Text to;
    private final ReferenceWords wordsBefore;
    private final ReferenceWords wordsAfter;
    private final Naming namesBefore;
    private final Naming namesAfter;
    private final List<Entry> entries = new ArrayList<>();

    Comparison(Text from, Text to, ReferenceWords wordsBefore, ReferenceWords wordsAfter) {
        this.from = from;
        this.to = to;
        this.wordsBefore = wordsBefore;
        this.wordsAfter = wordsAfter;
        this.namesBefore = new Naming(from);
        this.namesAfter = new Naming(to);
    }

    Redline redline() {
        compareChildren(null);
        return new Redline(entries);
    }

    private void compareChildren(@Nullable UUID parentId) {
        List<Provision> before = childrenIn(from, parentId);
        List<Provision> after = childrenIn(to, parentId);
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
        return provisions.stream().map(Provision::id).toList();
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
            entries.add(new Entry(
                    id,
                    old.provision().kind(),
                    old.level(),
                    Change.DELETED,
                    false,
                    namesBefore.numbering().number(id),
                    "",
                    null,
                    words(old.provision().heading(), null),
                    words(old.provision().text(), null),
                    side(old, namesBefore),
                    null));
            compareChildren(id);
        }
    }

    private void inserted(UUID id) {
        Place now = to.placeOf(id);
        entries.add(new Entry(
                id,
                now.provision().kind(),
                now.level(),
                Change.INSERTED,
                false,
                "",
                namesAfter.numbering().number(id),
                null,
                words(null, now.provision().heading()),
                words(null, now.provision().text()),
                null,
                side(now, namesAfter)));
    }

    private void kept(UUID id, boolean moved) {
        Place old = from.placeOf(id);
        Place now = to.placeOf(id);
        Provision was = old.provision();
        Provision is = now.provision();
        boolean reworded = was.kind() != is.kind()
                || !was.text().equals(is.text())
                || !Objects.equals(was.heading(), is.heading());
        String oldNumber = namesBefore.numbering().number(id);
        String newNumber = namesAfter.numbering().number(id);
        entries.add(new Entry(
                id,
                is.kind(),
                now.level(),
                Change.of(moved, reworded),
                !oldNumber.equals(newNumber),
                oldNumber,
                newNumber,
                moved ? namesBefore.numbering().citation(id) : null,
                words(was.heading(), is.heading()),
                words(was.text(), is.text()),
                side(old, namesBefore),
                side(now, namesAfter)));
    }

    private static Entry.Side side(Place place, Naming names) {
        Provision provision = place.provision();
        return new Entry.Side(
                provision.kind(), provision.pin(), place.parentId(), place.position(), names.of(provision.id()));
    }

    private List<Segment> words(@Nullable Inline before, @Nullable Inline after) {
        return WordDiff.between(
                before == null ? Inline.EMPTY : before, after == null ? Inline.EMPTY : after, wordsBefore, wordsAfter);
    }
}
