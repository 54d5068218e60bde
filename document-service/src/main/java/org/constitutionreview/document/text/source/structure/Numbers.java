package org.constitutionreview.document.text.source.structure;

import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a line with a number belongs, by what is open and by the number that comes next.
 *
 * @param next null where a heading comes first
 */
record Numbers(Branch open, @Nullable Label next) {

    Branch place(Line line, Label label) {
        if (label.isLong() && !label.endsInBrackets()) {
            return new Branch(above(label), Kind.PARAGRAPH, line, first(label));
        }
        if (label.isLong()) {
            Branch above = open.find(branch -> branch.label() != null && label.isWithin(branch.label()));
            return new Branch(above == null ? open.holder() : above, Kind.SUB_PARAGRAPH, line, first(label));
        }
        if (label.form() == Label.Form.DECIMAL) {
            return single(line, label);
        }
        return label.form() == Label.Form.ITEM ? item(line, label) : named(line, label);
    }

    private Branch named(Line line, Label label) {
        return new Branch(open.climb(Branch::isDivision), Kind.PARAGRAPH, line, first(label));
    }

    /** A paragraph 3.1.2 stands under 3.1, or else under the nearest that it is within by its number. */
    Branch above(Label label) {
        Branch nearest = null;
        for (Branch branch = open; branch != null; branch = branch.parent) {
            Label own = branch.label();
            boolean fits = own != null && branch.kind != Kind.PART && !branch.isListed() && label.isWithin(own);
            if (fits && (nearest == null || size(branch) > size(nearest))) {
                nearest = branch;
            }
        }
        return nearest != null ? nearest : open.climb(branch -> branch.kind == Kind.SECTION || branch.isDivision());
    }

    private static int size(Branch branch) {
        Label label = branch.label();
        return label == null ? 0 : label.parts().size();
    }

    /** "3." is a paragraph beside 2, or an item of a list within it. */
    private Branch single(Line line, Label label) {
        Branch beside = open.find(
                branch -> (branch.kind == Kind.SECTION || branch.kind == Kind.PARAGRAPH) && isSingle(branch.label()));
        boolean follows = beside != null && (beside.goesOnWith(label) || isSameList(beside, line));
        Branch listed = open.find(branch -> branch.isListed()
                && branch.label() != null
                && branch.mayGoOnIn(line)
                && (branch.goesOnWith(label) || !follows && isSameForm(branch, label)));
        if (listed == null && beside != null && (follows || label.first().isEmpty())) {
            return new Branch(beside.parentOrSelf(), Kind.PARAGRAPH, line, after(beside, label));
        }
        Label after = next;
        boolean holdsParagraphs = after != null && after.isWithin(label);
        boolean within = open.find(branch -> branch.label() != null && !branch.isDivision()) != null;
        return listed != null || within && !holdsParagraphs
                ? item(line, label)
                : new Branch(
                        open.climb(branch -> branch.kind == Kind.SECTION || branch.isDivision()),
                        Kind.PARAGRAPH,
                        line,
                        first(label));
    }

    private static boolean isSameForm(Branch branch, Label label) {
        return branch.reading != null
                && Sequence.inFormOf(branch.reading, label).isPresent()
                && label.first().isEmpty();
    }

    private static boolean isSingle(@Nullable Label label) {
        return label != null && label.isSingle();
    }

    private static boolean isSameList(Branch branch, Line line) {
        return branch.list() != null
                && branch.list().equals(line.block().list())
                && branch.depth() == line.block().depth();
    }

    Branch item(Line line, Label label) {
        return new Listing(open, open.holder(), next).place(line, label);
    }

    static @Nullable Reading first(Label label) {
        return Sequence.alone(label).orElse(null);
    }

    private static @Nullable Reading after(Branch before, Label label) {
        return before.reading == null
                ? first(label)
                : Sequence.inFormOf(before.reading, label).orElse(first(label));
    }
}
