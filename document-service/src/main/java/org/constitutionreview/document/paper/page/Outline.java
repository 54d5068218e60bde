package org.constitutionreview.document.paper.page;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.paper.file.Markup;

/** The headings of a page, in order. */
final class Outline {

    private final List<Heading> headings = new ArrayList<>();

    private record Heading(int level, String words) {}

    /** @param tag h2 to h6 */
    void heading(Markup html, String tag, String words) {
        start(html, tag, words).text(words).end();
    }

    /** Starts a heading whose words are more than words. */
    Markup start(Markup html, String tag, String words) {
        headings.add(new Heading(tag.charAt(1) - '0', words));
        return html.start(tag).attribute("id", "h" + headings.size());
    }

    /** As the maker of PDFs wants to be told of them. */
    void bookmarks(Markup html) {
        html.start("bookmarks");
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            while (!open.isEmpty() && open.get(open.size() - 1) >= heading.level()) {
                html.end();
                open.remove(open.size() - 1);
            }
            html.start("bookmark").attribute("name", heading.words()).attribute("href", "#h" + (at + 1));
            open.add(heading.level());
        }
        open.forEach(level -> html.end());
        html.text("").end();
    }
}
