package org.constitutionreview.gateway.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constitutionreview.gateway.text.Provision.Run;
import org.jspecify.annotations.Nullable;

/**
 * A provision set as a line of a page.
 *
 * @param anchor its address in the page: {@code p-13.7}, or its id where it has no number
 * @param depth 1 for sections and their paragraphs, more for what hangs below a paragraph
 */
public record Line(
        String id,
        @Nullable String parentId,
        String anchor,
        String kind,
        int depth,
        String number,
        @Nullable String heading,
        String markup,
        List<Run> runs) {

    /** In letters; a longer one, such as "Appendix C", needs more room than the column of numbers has. */
    public static final int LONGEST_NUMBER = 6;

    public static List<Line> of(List<Provision> provisions) {
        List<Line> lines = new ArrayList<>();
        provisions.forEach(provision -> add(provision, null, "", 1, lines));
        return List.copyOf(lines);
    }

    private static void add(
            Provision provision, @Nullable String parentId, String parentCitation, int depth, List<Line> lines) {
        String number = provision.number() == null ? "" : provision.number();
        String citation = number.startsWith("(") ? parentCitation + number : number;
        String anchor = "p-" + (citation.isEmpty() ? provision.id() : citation);
        String markup = provision.text() == null ? "" : provision.text();
        lines.add(new Line(
                provision.id(),
                parentId,
                anchor,
                provision.kind(),
                depth,
                number,
                provision.heading(),
                markup,
                provision.runs()));
        boolean wide = provision.kind().equals("SECTION") || provision.kind().equals("PART");
        for (Provision child : provision.children()) {
            add(child, provision.id(), citation.isEmpty() ? parentCitation : citation, wide ? depth : depth + 1, lines);
        }
    }

    public boolean isSection() {
        return kind.equals("SECTION") || kind.equals("PART");
    }

    public boolean isTable() {
        return kind.equals("TABLE");
    }

    /** Of a table: its rows of cells. */
    public Table<Run> rows() {
        return Cells.of(
                runs, Run::text, (run, words) -> new Run(words, run.bold(), run.italic(), run.link(), run.ref()));
    }

    /** What stands in the column of numbers. */
    public String label() {
        return kind.equals("BULLET") ? "•" : number;
    }

    /** The line's name for people: "paragraph 13.7". */
    public String name() {
        String noun = isSection() ? "section" : kind.toLowerCase(Locale.UK).replace('_', '-');
        return number.isEmpty() ? noun : noun + " " + anchor.substring(2);
    }

    public String cssClass() {
        return "rule rule--level-" + Math.min(depth, 4) + (isSection() ? " rule--section" : "")
                + (kind.equals("HEADING") ? " rule--heading" : "")
                + (label().length() > LONGEST_NUMBER ? " rule--named" : "");
    }
}
