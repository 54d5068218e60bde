package org.constitutionreview.document.text.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.Gathering.Setting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page in its order. */
final class Walk {

    private static final int DEEPEST = 400;
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

    private final Document page;
    private final Styles styles;
    private final Counters counters;
    private final LeftOut leftOut;
    private final Gathering gathered = new Gathering();
    private final Deque<ListState> lists = new ArrayDeque<>();
    private Run look = Run.of("");
    private int listsSeen;
    private boolean preformatted;

    Walk(Document page) {
        this.page = page;
        this.leftOut = new LeftOut();
        correct();
        this.styles = new Styles(page);
        this.counters = new Counters(styles);
    }

    FileText read() {
        children(page.body(), 1);
        gathered.flush();
        return new FileText(gathered.bound(), leftOut.notices());
    }

    private void correct() {
        for (Element element : page.getAllElements()) {
            String meant = MISTYPED.get(element.normalName());
            if (meant != null) {
                leftOut.warn("<" + element.tagName() + "> was read as <" + meant + ">", element);
                element.tagName(meant);
            }
        }
    }

    private void children(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new FileRefused("The page nests elements more than " + DEEPEST
                    + " levels deep. Open it in a word processor, save it as .docx and upload that.");
        }
        for (Node child : List.copyOf(parent.childNodes())) {
            if (child instanceof TextNode text) {
                text(text, parent);
            } else if (child instanceof Element element) {
                element(element, depth);
            }
        }
        counters.leave(depth);
    }

    private void text(TextNode text, Element parent) {
        if (isList(parent) && !text.isBlank()) {
            end(parent);
        }
        gathered.at(LeftOut.place(text));
        if (preformatted) {
            gathered.words.addExactly(text.getWholeText(), look);
        } else {
            gathered.words.add(text.getWholeText(), look);
        }
    }

    private void element(Element element, int depth) {
        if (leftOut.takes(element, styles)) {
            return;
        }
        gathered.anchor(element.id());
        String before = counters.enter(element, depth);
        String name = element.normalName();
        if (isList(element)) {
            list(element, depth);
        } else if (name.equals("li")) {
            item(element, before, depth);
        } else if (name.matches("h[1-6]")) {
            heading(element, before, depth);
        } else if (name.equals("table") && !HtmlTable.isLayout(element)) {
            gathered.flush();
            gathered.at(LeftOut.place(element));
            gathered.addTable(new HtmlTable(element, styles).rows());
        } else if (BLOCKS.contains(name) || name.equals("table")) {
            block(element, before, depth);
        } else if (name.equals("br")) {
            gathered.words.lineBreak();
        } else {
            inline(element, before, depth);
        }
    }

    private void list(Element element, int depth) {
        gathered.flush();
        Setting outer = gathered.setting();
        lists.push(new ListState(element, "list " + ++listsSeen));
        children(element, depth + 1);
        gathered.flush();
        lists.pop();
        gathered.set(outer.isPlain() ? Setting.plain(openLists()) : outer);
    }

    private void item(Element element, String before, int depth) {
        gathered.flushEvenIfEmpty();
        gathered.at(LeftOut.place(element));
        gathered.set(setting(element, before));
        children(element, depth + 1);
        gathered.flushEvenIfEmpty();
        gathered.set(Setting.plain(openLists()));
    }

    private Setting setting(Element item, String before) {
        ListState list = lists.peek();
        if (list == null) {
            return new Setting(Role.BULLET, 1, "", Origin.NONE, null);
        }
        list.ended = false;
        int count = list.count(item);
        String display = styles.of(item, "display");
        boolean marked = display == null || display.equals("list-item");
        String marker = marked ? list.marker(item, styles, count) : "";
        if (item.hasAttr(HtmlFile.NUMBER)) {
            return new Setting(Role.LIST_ITEM, openLists(), item.attr(HtmlFile.NUMBER), Origin.TYPED, list.id);
        }
        String number = number(before);
        if (!number.isEmpty() && (marker == null || marker.isEmpty())) {
            return new Setting(Role.LIST_ITEM, openLists(), number, Origin.LIST_STYLE, list.id);
        }
        if (!before.isBlank()) {
            gathered.words.addExactly(before, look);
        }
        boolean styled = styles.listStyle(item) != null || styles.listStyle(list.element) != null;
        return marker == null
                ? new Setting(Role.BULLET, openLists(), "", Origin.NONE, list.id)
                : new Setting(
                        Role.LIST_ITEM,
                        openLists(),
                        marker,
                        marker.isEmpty() ? Origin.NONE : styled ? Origin.LIST_STYLE : Origin.AUTOMATIC_LIST,
                        list.id);
    }

    private void heading(Element element, String before, int depth) {
        gathered.flush();
        Setting item = gathered.setting();
        if (item.isPlain()) {
            lists.forEach(list -> list.ended = true);
        }
        gathered.at(LeftOut.place(element));
        String number = item.number().isEmpty() ? number(before) : item.number();
        Origin origin =
                item.number().isEmpty() ? number.isEmpty() ? Origin.NONE : Origin.PARAGRAPH_STYLE : item.origin();
        gathered.set(new Setting(Role.HEADING, element.normalName().charAt(1) - '0', number, origin, item.list()));
        children(element, depth + 1);
        gathered.flush();
        gathered.set(Setting.plain(openLists()));
    }

    private void block(Element element, String before, int depth) {
        gathered.flush();
        Element parent = element.parent();
        if (parent != null && isList(parent)) {
            end(parent);
        }
        gathered.at(LeftOut.place(element));
        String number = number(before);
        if (!number.isEmpty() && gathered.setting().isPlain()) {
            gathered.set(new Setting(Role.PARAGRAPH, gathered.setting().depth(), number, Origin.PARAGRAPH_STYLE, null));
        } else if (!before.isBlank()) {
            gathered.words.addExactly(before, look);
        }
        boolean outer = preformatted;
        preformatted = outer || element.nameIs("pre");
        styled(element, depth);
        preformatted = outer;
        gathered.flush();
    }

    private void inline(Element element, String before, int depth) {
        if (!before.isBlank()) {
            gathered.words.addExactly(before, look);
        }
        String href = element.attr("href").strip();
        if (element.nameIs("a") && element.hasAttr("name")) {
            gathered.anchor(element.attr("name"));
        }
        String shown = element.text().strip();
        if (href.startsWith("#") && href.length() > 1 && shown.matches("\\d+[A-Z]?(\\.\\d+[A-Z]?)*(\\(\\w{1,4}\\))*")) {
            gathered.at(LeftOut.place(element));
            gathered.words.add(gathered.link(href.substring(1), shown));
            return;
        }
        Run outer = look;
        boolean isLink = element.nameIs("a") && href.matches("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]+");
        look = new Run("", look.bold(), look.italic(), isLink ? href : look.link(), null);
        styled(element, depth);
        look = outer;
    }

    private void styled(Element element, int depth) {
        Run outer = look;
        String name = element.normalName();
        boolean bold = look.bold() || name.matches("b|strong|th|dt") || styles.isBold(element);
        boolean italic = look.italic() || name.matches("i|em");
        if (name.matches("s|strike|del") || styles.isStruck(element)) {
            leftOut.warn("struck-through words “" + LeftOut.shortened(element.text()) + "” were kept", element);
        }
        look = new Run("", bold, italic, look.link(), null);
        children(element, depth + 1);
        look = outer;
    }

    /** What stands directly in a list, and in none of its items, shows that the list was meant to be closed. */
    private void end(Element parent) {
        gathered.flush();
        lists.stream().filter(list -> list.element == parent).forEach(list -> list.ended = true);
        gathered.set(Setting.plain(openLists()));
    }

    private int openLists() {
        return (int) lists.stream().filter(list -> !list.ended).count();
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol") || element.nameIs("menu") || element.nameIs("dir");
    }

    /** Whatever has a figure or letter, and isn't as long as words are. */
    private static String number(String before) {
        String number = before.strip().replaceFirst("\\s*[:–—-]$", "");
        return number.length() <= 30 && number.codePoints().anyMatch(Character::isLetterOrDigit) ? number : "";
    }
}
