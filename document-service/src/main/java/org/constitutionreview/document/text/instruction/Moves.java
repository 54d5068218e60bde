package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.text.Operation;

/** Moves and swaps whole provisions. */
final class Moves {

    private final Prose prose;
    private final Changes changes;

    Moves(Prose prose, Changes changes) {
        this.prose = prose;
        this.changes = changes;
    }

    void move(List<Whereabouts> moved, boolean after, Whereabouts where) {
        Whereabouts anchor = where;
        boolean behind = after;
        for (Whereabouts one : moved) {
            refuseIntoItself(one, anchor);
            Slot slot = Slot.beside(changes.arranged(), anchor.provisionId(), behind);
            move(one, slot);
            anchor = one;
            behind = true;
        }
    }

    void moveToBeginning(Whereabouts moved, List<Whereabouts> of) {
        UUID parentId = of.isEmpty() ? null : of.get(0).provisionId();
        of.forEach(parent -> refuseIntoItself(moved, parent));
        move(moved, Slot.firstIn(changes.arranged(), parentId));
    }

    void moveToEnd(Whereabouts moved, List<Whereabouts> of) {
        UUID parentId = of.isEmpty() ? null : of.get(0).provisionId();
        of.forEach(parent -> refuseIntoItself(moved, parent));
        move(moved, Slot.lastIn(changes.arranged(), parentId));
    }

    private void move(Whereabouts moved, Slot slot) {
        UUID id = moved.provisionId();
        UUID previous = changes.arranged().previous(id);
        boolean there = Objects.equals(changes.arranged().placeOf(id).parentId(), slot.parentId())
                && (id.equals(slot.afterId()) || Objects.equals(previous, slot.afterId()));
        if (there) {
            throw new Refused(Prose.capitalised(moved.name()) + " stands there already.");
        }
        changes.place(new Operation.Move(id, slot.parentId(), slot.afterId()));
    }

    void swap(Whereabouts one, Whereabouts other) {
        UUID first = one.provisionId();
        UUID second = other.provisionId();
        if (changes.arranged().isWithin(first, second) || changes.arranged().isWithin(second, first)) {
            throw new Refused(Prose.capitalised(one.name()) + " and " + other.name() + " can't change places.");
        }
        Slot firstPlace = Slot.beside(changes.arranged(), first, false);
        Slot secondPlace = Slot.beside(changes.arranged(), second, false);
        if (!second.equals(firstPlace.afterId())) {
            changes.place(new Operation.Move(second, firstPlace.parentId(), firstPlace.afterId()));
        }
        if (!first.equals(secondPlace.afterId())) {
            changes.place(new Operation.Move(first, secondPlace.parentId(), secondPlace.afterId()));
        }
    }

    private void refuseIntoItself(Whereabouts moved, Whereabouts where) {
        if (moved.part() != Whereabouts.Part.ALL) {
            throw new Refused("Only whole paragraphs can be moved. Leave the words out in one place, and insert them in"
                    + " the other.");
        }
        if (moved.provisionId().equals(where.provisionId())) {
            throw new Refused(Prose.capitalised(moved.name()) + " stands there already.");
        }
        if (changes.arranged().isWithin(where.provisionId(), moved.provisionId())) {
            throw new Refused(Prose.capitalised(moved.name()) + " can't be moved into itself.");
        }
    }
}
