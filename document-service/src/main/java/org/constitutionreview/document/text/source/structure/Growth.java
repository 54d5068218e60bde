package org.constitutionreview.document.text.source.structure;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.jspecify.annotations.Nullable;

/** Lets a tree grow line by line, always at its last open branch: the order of the file is the order of the text. */
final class Growth {

    private static final int AHEAD = 30;

    private final List<Line> lines;
    private final Branch root = new Branch(
            null,
            Kind.PART,
            new Line(
                    new Block(new UUID(0, 0), Role.PARAGRAPH, 0, "", Origin.NONE, null, Inline.EMPTY, ""),
                    null,
                    Origin.NONE,
                    Inline.EMPTY,
                    Role.PARAGRAPH,
                    0),
            null);
    private Branch open = root;
    private int at;

    private Growth(List<Line> lines) {
        this.lines = lines;
    }

    static Branch of(List<Line> lines) {
        Growth growth = new Growth(lines);
        for (growth.at = 0; growth.at < lines.size(); growth.at++) {
            growth.add(lines.get(growth.at));
        }
        return growth.root;
    }

    private void add(Line line) {
        Label label = line.label();
        if (line.role() == Role.TABLE) {
            leaf(holder(), Kind.TABLE, line);
        } else if (line.role() == Role.NOTE) {
            leaf(holder(), Kind.NOTE, line);
        } else if (line.isHeading()) {
            open = label == null ? heading(line) : numberedHeading(line, label);
        } else if (line.role() == Role.BULLET) {
            open = bullet(line);
        } else if (label == null) {
            plain(line);
        } else {
            open = numbered(line, label);
        }
    }

    private Branch numberedHeading(Line line, Label label) {
        if (label.isDivision()) {
            Branch above = open.climb(branch -> branch.kind == Kind.PART && isAbove(branch, line));
            return new Branch(above, Kind.PART, line, first(label));
        }
        if (label.isLong()) {
            return new Branch(above(label), Kind.PARAGRAPH, line, first(label));
        }
        if (label.form() == Label.Form.ITEM
                && !Character.isUpperCase(label.last().charAt(0))) {
            return item(line, label);
        }
        Branch above = open.climb(branch ->
                branch.kind == Kind.PART || branch.kind == Kind.HEADING && branch.line.level() < line.level());
        return new Branch(above, Kind.SECTION, line, first(label));
    }

    private static boolean isAbove(Branch branch, Line line) {
        return branch.line.level() < line.level() && line.level() < Line.CAPITALS;
    }

    /** Without a number it stands within the section that is open, unless a section or Part follows at once. */
    private Branch heading(Line line) {
        if (open.lacksTitle() && open.line == lines.get(at - 1)) {
            open.takeTitle(line);
            return open;
        }
        Branch section = open.find(branch -> branch.isHeaded() && branch.label() != null && branch.kind != Kind.PART);
        if (section != null && section.line.level() < line.level()
                || section != null && line.level() >= Line.CAPITALS && !isFollowedByDivision()) {
            Branch within = open.climb(branch -> branch == section);
            leaf(within, Kind.HEADING, line);
            return within;
        }
        Branch above = open.climb(branch -> branch.kind == Kind.PART && branch.line.level() != line.level()
                || branch.kind == Kind.HEADING && branch.line.level() < line.level());
        return new Branch(above, Kind.HEADING, line, null);
    }

    private boolean isFollowedByDivision() {
        if (at + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(at + 1);
        Label label = next.label();
        return next.isHeading() && label != null && !label.isLong();
    }

    private Branch numbered(Line line, Label label) {
        if (label.isLong() && !label.endsInBrackets()) {
            return new Branch(above(label), Kind.PARAGRAPH, line, first(label));
        }
        if (label.isLong()) {
            Branch above = open.find(branch -> branch.label() != null && label.isWithin(branch.label()));
            return new Branch(above == null ? holder() : above, Kind.SUB_PARAGRAPH, line, first(label));
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
    private Branch above(Label label) {
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
        boolean follows = beside != null && (follows(beside, label) || isSameList(beside, line));
        Branch listed = open.find(branch -> branch.isListed()
                && branch.label() != null
                && branch.mayGoOnIn(line)
                && (follows(branch, label) || !follows && isSameForm(branch, label)));
        if (listed == null && beside != null && (follows || label.first().isEmpty())) {
            return new Branch(beside.parentOrSelf(), Kind.PARAGRAPH, line, after(beside, label));
        }
        Label next = nextLabel();
        boolean holdsParagraphs = next != null && next.isWithin(label);
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

    private Branch item(Line line, Label label) {
        return new Listing(open, holder(), nextLabel()).place(line, label);
    }

    private Branch bullet(Line line) {
        int depth = line.block().depth();
        Branch before = open.find(branch -> branch.kind == Kind.BULLET && (depth == 0 || branch.depth() <= depth));
        if (before != null && before.depth() == depth) {
            return new Branch(before.parentOrSelf(), Kind.BULLET, line, null);
        }
        Branch listed = open.find(branch -> branch.isListed()
                && (branch.kind != Kind.BULLET || depth > 0 && branch.depth() < depth)
                && (depth == 0 || branch.depth() < depth || !isFromList(branch)));
        return new Branch(listed == null ? holder() : listed, Kind.BULLET, line, null);
    }

    private static boolean isFromList(Branch branch) {
        return branch.depth() > 0;
    }

    /** Words without a number: a paragraph of its own, or between the points of a list that goes on. */
    private void plain(Line line) {
        int depth = line.block().depth();
        Branch item = open.find(branch -> !branch.isHeaded() && branch.depth() > 0 && branch.depth() <= depth);
        Label next = nextLabel();
        Branch goesOn =
                next == null || next.isLong() ? null : open.find(branch -> branch.isListed() && follows(branch, next));
        if (item != null) {
            leaf(item, Kind.NOTE, line);
        } else if (goesOn != null) {
            leaf(goesOn.parentOrSelf(), Kind.NOTE, line);
            open = goesOn;
        } else if (open.isListed() && startsSmall(line) && holder().kind == Kind.PARAGRAPH) {
            open = holder();
            leaf(open, Kind.NOTE, line);
        } else {
            open = new Branch(
                    open.climb(branch -> branch.kind == Kind.SECTION || branch.isDivision()), Kind.NOTE, line, null);
        }
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.plain().codePointAt(0));
    }

    /** The next number that stands before words; null where a heading comes first. */
    private @Nullable Label nextLabel() {
        for (int next = at + 1; next < lines.size() && next <= at + AHEAD; next++) {
            Line line = lines.get(next);
            if (line.isHeading()) {
                return null;
            }
            if (line.label() != null && line.role() != Role.TABLE && line.role() != Role.NOTE) {
                return line.label();
            }
        }
        return null;
    }

    private Branch holder() {
        return open.climb(branch -> !branch.isListed());
    }

    private static void leaf(Branch above, Kind kind, Line line) {
        new Branch(above, kind, line, null);
    }

    private static boolean follows(Branch branch, Label label) {
        return branch.reading != null && Sequence.after(branch.reading, label).isPresent();
    }

    private static @Nullable Reading first(Label label) {
        return Sequence.alone(label).orElse(null);
    }

    private static @Nullable Reading after(Branch before, Label label) {
        return before.reading == null
                ? first(label)
                : Sequence.inFormOf(before.reading, label).orElse(first(label));
    }
}
