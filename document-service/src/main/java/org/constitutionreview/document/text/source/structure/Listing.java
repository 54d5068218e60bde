package org.constitutionreview.document.text.source.structure;

import java.util.Optional;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list that a point belongs to: the one that the file itself says, or else the one whose number it follows.
 * "(i)" is the ninth letter, or the first of a list within the list; what comes next tells.
 */
final class Listing {

    private final Branch open;
    private final Branch holder;
    private final @Nullable Label next;

    Listing(Branch open, Branch holder, @Nullable Label next) {
        this.open = open;
        this.holder = holder;
        this.next = next;
    }

    Branch place(Line line, Label label) {
        Kind kind = label.isOfFigures() ? Kind.LIST_ITEM : Kind.SUB_PARAGRAPH;
        Branch before = before(line, label);
        if (before != null) {
            return new Branch(before.parentOrSelf(), kind, line, readingAfter(before, label));
        }
        return new Branch(within(line, label), kind, line, Sequence.alone(label).orElse(null));
    }

    private @Nullable Branch before(Line line, Label label) {
        Branch saidByFile = open.find(branch -> isNumbered(branch)
                && branch.list() != null
                && branch.list().equals(line.block().list())
                && branch.depth() == line.block().depth());
        if (saidByFile != null) {
            return saidByFile;
        }
        if (line.block().depth() > 1 && open.find(branch -> isListAbove(branch, line)) != null) {
            return null;
        }
        boolean begins = label.first().isPresent() && beginsList(label);
        Branch followed = begins
                ? null
                : open.find(branch -> isNumbered(branch) && branch.mayGoOnIn(line) && branch.goesOnWith(label));
        return followed != null
                ? followed
                : open.find(
                        branch -> isNumbered(branch) && branch.mayGoOnIn(line) && isSameForm(branch, label, begins));
    }

    /** Where the list that it begins stands: within the open point, if that is written in another form. */
    private Branch within(Line line, Label label) {
        Branch above = open.find(branch -> isListAbove(branch, line));
        if (above != null) {
            return above;
        }
        Branch point = open.find(Branch::isListed);
        return point != null && label.first().isPresent() && line.block().depth() != 1 ? point : holderFor(line, point);
    }

    private Branch holderFor(Line line, @Nullable Branch point) {
        boolean nested = point != null
                && line.block().depth() == 1
                && point.depth() == 1
                && isNumbered(point)
                && line.label() != null
                && line.label().first().isPresent();
        return nested && point != null ? point : holder;
    }

    private static boolean isListAbove(Branch branch, Line line) {
        boolean sameList =
                branch.list() != null && branch.list().equals(line.block().list());
        return (branch.isListed() || sameList)
                && !branch.isRoot()
                && branch.depth() > 0
                && branch.depth() < line.block().depth();
    }

    /** Whether the number after it shows that a new list begins here: (h), (i), (ii). */
    private boolean beginsList(Label label) {
        Optional<Reading> first = label.first();
        return first.isPresent()
                && next != null
                && Sequence.after(first.get(), next).isPresent()
                && label.readings().size() > 1;
    }

    private static boolean isNumbered(Branch branch) {
        return branch.isListed() && branch.kind != Kind.BULLET && branch.label() != null;
    }

    private static boolean isSameForm(Branch branch, Label label, boolean begins) {
        Label own = branch.label();
        if (own == null) {
            return false;
        }
        Reading reading = branch.reading;
        if (reading == null || label.readings().isEmpty()) {
            return own.decoration().equals(label.decoration()) && own.isOfFigures() == label.isOfFigures();
        }
        Optional<Reading> same = Sequence.inFormOf(reading, label);
        return same.isPresent() && (!begins || same.get().counts() == 1) && !startsAnother(reading, label, same.get());
    }

    /** "(i)" after "(b)" is no ninth letter: it begins a list of its own. */
    private static boolean startsAnother(Reading before, Label label, Reading same) {
        Optional<Reading> first = label.first();
        return first.isPresent() && same.counts() != 1 && same.counts() != before.counts() + 1;
    }

    private static @Nullable Reading readingAfter(Branch before, Label label) {
        Reading reading = before.reading;
        return reading == null
                ? Sequence.alone(label).orElse(null)
                : Sequence.inFormOf(reading, label)
                        .or(() -> Sequence.alone(label))
                        .orElse(null);
    }
}
