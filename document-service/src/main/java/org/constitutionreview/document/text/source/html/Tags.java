package org.constitutionreview.document.text.source.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which tags begin a block, and which were meant by those that were mistyped. */
final class Tags {

    private static final Map<String, String> MISTYPED = Map.ofEntries(
            Map.entry("il", "li"),
            Map.entry("l1", "li"),
            Map.entry("ll", "li"),
            Map.entry("lii", "li"),
            Map.entry("lli", "li"),
            Map.entry("u1", "ul"),
            Map.entry("ui", "ul"),
            Map.entry("lu", "ul"),
            Map.entry("o1", "ol"),
            Map.entry("oi", "ol"),
            Map.entry("lo", "ol"));
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "main",
            "p",
            "pre",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private Tags() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static void correct(Document page, LeftOut notices) {
        for (Element element : page.getAllElements()) {
            String meant = MISTYPED.get(element.normalName());
            if (meant != null) {
                notices.warn("<" + element.tagName() + "> was read as <" + meant + ">", element);
                element.tagName(meant);
            }
        }
    }
}
