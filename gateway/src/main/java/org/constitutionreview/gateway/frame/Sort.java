package org.constitutionreview.gateway.frame;

import org.jspecify.annotations.Nullable;

/**
 * How a table is sorted. Its address says so: {@code ?sort=due} by due date, {@code ?sort=-due} the other way round.
 *
 * @param column null while the rows stand as they came
 */
public record Sort(@Nullable String column, boolean descending) {

    static final Sort NONE = new Sort(null, false);

    static Sort of(@Nullable String asked) {
        return asked != null && asked.startsWith("-") ? new Sort(asked.substring(1), true) : new Sort(asked, false);
    }

    public boolean isAsked() {
        return column != null;
    }

    /** @return what assistive technology is told of the column's heading */
    public @Nullable String aria(String heading) {
        return heading.equals(column) ? descending ? "descending" : "ascending" : null;
    }

    /** @return the address behind a column's heading: sorted by it, or the other way round where it is already */
    public String by(String heading, String path) {
        return with(path, heading.equals(column) && !descending ? "-" + heading : heading);
    }

    /** @return the address of another part of the list, sorted as this one */
    public String kept(String path) {
        return column == null ? path : with(path, descending ? "-" + column : column);
    }

    private static String with(String path, String sort) {
        return path + (path.contains("?") ? "&" : "?") + "sort=" + sort;
    }
}
