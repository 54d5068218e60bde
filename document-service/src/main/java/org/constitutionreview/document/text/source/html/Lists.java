package org.constitutionreview.document.text.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.html.Gathering.Setting;
import org.jsoup.nodes.Element;

/** The lists that are open at a place of the page, and the numbers of their items. */
final class Lists {

    private final Deque<ListState> open = new ArrayDeque<>();
    private final Styles styles;
    private int seen;

    Lists(Styles styles) {
        this.styles = styles;
    }

    static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol") || element.nameIs("menu") || element.nameIs("dir");
    }

    void enter(Element list) {
        open.push(new ListState(list, "list " + ++seen));
    }

    void leave() {
        open.pop();
    }

    /** How deep words lie here; lists that are over but not closed don't count. */
    int depth() {
        return (int) open.stream().filter(list -> !list.ended).count();
    }

    /** A heading shows that all lists are over. */
    void endAll() {
        open.forEach(list -> list.ended = true);
    }

    /** What stands directly in a list, and in none of its items, shows that it was meant to be closed. */
    void end(Element list) {
        open.stream().filter(state -> state.element == list).forEach(state -> state.ended = true);
    }

    /** @param before what a style sheet puts before the item */
    Setting setting(Element item, String before) {
        ListState list = open.peek();
        if (list == null) {
            return new Setting(Role.BULLET, 1, "", Origin.NONE, null);
        }
        list.ended = false;
        int count = list.count(item);
        if (item.hasAttr(HtmlFile.NUMBER)) {
            return new Setting(Role.LIST_ITEM, depth(), item.attr(HtmlFile.NUMBER), Origin.TYPED, list.id);
        }
        String display = styles.of(item, "display");
        boolean marked = display == null || display.equals("list-item");
        String marker = marked ? list.marker(item, styles, count) : "";
        String number = Marker.number(before);
        if (!number.isEmpty() && (marker == null || marker.isEmpty())) {
            return new Setting(Role.LIST_ITEM, depth(), number, Origin.LIST_STYLE, list.id);
        }
        if (marker == null) {
            return new Setting(Role.BULLET, depth(), "", Origin.NONE, list.id);
        }
        boolean styled = styles.listStyle(item) != null || styles.listStyle(list.element) != null;
        Origin origin = marker.isEmpty() ? Origin.NONE : styled ? Origin.LIST_STYLE : Origin.AUTOMATIC_LIST;
        return new Setting(Role.LIST_ITEM, depth(), marker, origin, list.id);
    }
}
