package org.constitutionreview.document.text.source.structure;

import java.util.List;

/** Tells the document's title from its headings. */
final class Titles {

    private Titles() {}

    /** The first heading, if nothing else stands on its level; it is taken out of the lines. */
    static String take(List<Line> lines) {
        Line first = lines.get(0);
        if (!isUnnumbered(first) || lines.size() < 2) {
            return "";
        }
        Line second = lines.get(1);
        boolean heads = second.isHeading() && second.label() != null;
        boolean alone = lines.stream()
                        .filter(line -> isUnnumbered(line) && line.level() <= first.level())
                        .count()
                == 1;
        boolean headed = first.level() == 1 || lines.stream().skip(1).anyMatch(Line::isHeading);
        return heads && first.level() >= Line.CAPITALS || alone && headed
                ? lines.remove(0).plain()
                : "";
    }

    private static boolean isUnnumbered(Line line) {
        return line.isHeading() && line.label() == null;
    }
}
