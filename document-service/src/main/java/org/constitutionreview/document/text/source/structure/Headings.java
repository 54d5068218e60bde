package org.constitutionreview.document.text.source.structure;

import org.constitutionreview.document.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a heading belongs.
 *
 * @param before the line before it
 * @param after the line after it
 */
record Headings(Branch open, @Nullable Line before, @Nullable Line after) {

    Branch place(Line line, Label label, Numbers numbers) {
        if (label.isDivision()) {
            Branch above = open.climb(branch -> branch.kind == Kind.PART && isAbove(branch, line));
            return new Branch(above, Kind.PART, line, Numbers.first(label));
        }
        if (label.isLong()) {
            return new Branch(numbers.above(label), Kind.PARAGRAPH, line, Numbers.first(label));
        }
        if (label.form() == Label.Form.ITEM
                && !Character.isUpperCase(label.last().charAt(0))) {
            return numbers.item(line, label);
        }
        Branch above = open.climb(branch ->
                branch.kind == Kind.PART || branch.kind == Kind.HEADING && branch.line.level() < line.level());
        return new Branch(above, Kind.SECTION, line, Numbers.first(label));
    }

    private static boolean isAbove(Branch branch, Line line) {
        return branch.line.level() < line.level() && line.level() < Line.CAPITALS;
    }

    /** Without a number it stands within the section that is open, unless a section or Part follows at once. */
    Branch place(Line line) {
        if (open.lacksTitle() && open.line == before) {
            open.takeTitle(line);
            return open;
        }
        Branch section = open.find(branch -> branch.isHeaded() && branch.label() != null && branch.kind != Kind.PART);
        if (section != null && section.line.level() < line.level()
                || section != null && line.level() >= Line.CAPITALS && !isFollowedByDivision()) {
            Branch within = open.climb(branch -> branch == section);
            within.leaf(Kind.HEADING, line);
            return within;
        }
        Branch above = open.climb(branch -> branch.kind == Kind.PART && branch.line.level() != line.level()
                || branch.kind == Kind.HEADING && branch.line.level() < line.level());
        return new Branch(above, Kind.HEADING, line, null);
    }

    private boolean isFollowedByDivision() {
        Line next = after;
        Label label = next == null ? null : next.label();
        return next != null && next.isHeading() && label != null && !label.isLong();
    }
}
