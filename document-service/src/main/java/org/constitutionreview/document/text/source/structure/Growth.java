package org.constitutionreview.document.text.source.structure;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
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
            open.holder().leaf(Kind.TABLE, line);
        } else if (line.role() == Role.NOTE) {
            open.holder().leaf(Kind.NOTE, line);
        } else if (line.isHeading()) {
            Headings headings = new Headings(open, lineAt(at - 1), lineAt(at + 1));
            open = label == null ? headings.place(line) : headings.place(line, label, numbers());
        } else if (line.role() == Role.BULLET) {
            open = bullet(line);
        } else if (label == null) {
            plain(line);
        } else {
            open = numbers().place(line, label);
        }
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
        return new Branch(listed == null ? open.holder() : listed, Kind.BULLET, line, null);
    }

    private static boolean isFromList(Branch branch) {
        return branch.depth() > 0;
    }

    /** Words without a number: a paragraph of its own, or between the points of a list that goes on. */
    private void plain(Line line) {
        int depth = line.block().depth();
        Branch item = open.find(branch -> !branch.isHeaded() && branch.depth() > 0 && branch.depth() <= depth);
        Label next = nextLabel();
        Branch goesOn = next == null || next.isLong()
                ? null
                : open.find(branch -> branch.isListed() && branch.goesOnWith(next));
        if (item != null) {
            item.leaf(Kind.NOTE, line);
        } else if (goesOn != null) {
            goesOn.parentOrSelf().leaf(Kind.NOTE, line);
            open = goesOn;
        } else if (open.isListed() && startsSmall(line) && open.holder().kind == Kind.PARAGRAPH) {
            open = open.holder();
            open.leaf(Kind.NOTE, line);
        } else {
            open = new Branch(
                    open.climb(branch -> branch.kind == Kind.SECTION || branch.isDivision()), Kind.NOTE, line, null);
        }
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.plain().codePointAt(0));
    }

    private Numbers numbers() {
        return new Numbers(open, nextLabel());
    }

    private @Nullable Line lineAt(int place) {
        return place < 0 || place >= lines.size() ? null : lines.get(place);
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
}
