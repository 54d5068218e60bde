package org.constitutionreview.document.text.source.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list that is open, and how far it has counted. */
final class ListState {

    final Element element;
    final String id;
    private final int step;
    private int next;

    /** Whether a heading or loose words show that it is over, though nobody has closed it. */
    boolean ended;

    ListState(Element element, String id) {
        this.element = element;
        this.id = id;
        boolean reversed = element.hasAttr("reversed");
        this.step = reversed ? -1 : 1;
        long items =
                element.children().stream().filter(child -> child.nameIs("li")).count();
        this.next = number(element.attr("start"), reversed ? (int) items : 1);
    }

    /** The item's number; counts on. */
    int count(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        return number;
    }

    /** How it marks an item; "" for nothing, null for a bullet. */
    @Nullable
    String marker(Element item, Styles styles, int number) {
        String style = style(item, styles);
        if (style.equals("none")) {
            return "";
        }
        if (style.startsWith("\"") || style.startsWith("'")) {
            String words = style.substring(1, Math.max(1, style.length() - 1)).strip();
            return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : null;
        }
        return Marker.isBullet(style) ? null : Marker.of(number, style) + ".";
    }

    private String style(Element item, Styles styles) {
        String said = styles.listStyle(item);
        said = said == null && item.hasAttr("type") ? item.attr("type") : said;
        said = said == null ? styles.listStyle(element) : said;
        said = said == null && element.hasAttr("type") ? element.attr("type") : said;
        return said == null || said.isBlank() ? element.nameIs("ol") ? "decimal" : "disc" : said;
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\s*-?\\d{1,6}\\s*") ? Integer.parseInt(written.strip()) : otherwise;
    }
}
