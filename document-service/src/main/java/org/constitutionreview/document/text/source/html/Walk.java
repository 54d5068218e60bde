package org.constitutionreview.document.text.source.html;

import java.util.List;
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
    private final Document page;
    private final Styles styles;
    private final Counters counters;
    private final LeftOut leftOut;
    private final Gathering gathered = new Gathering();
    private final Lists lists;
    private Run look = Run.of("");
    private boolean preformatted;

    Walk(Document page) {
        this.page = page;
        this.leftOut = new LeftOut();
        Tags.correct(page, leftOut);
        this.styles = new Styles(page);
        this.counters = new Counters(styles);
        this.lists = new Lists(styles);
    }

    FileText read() {
        children(page.body(), 1);
        gathered.flush();
        return new FileText(gathered.bound(), leftOut.notices());
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
        if (Lists.isList(parent) && !text.isBlank()) {
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
        if (Lists.isList(element)) {
            list(element, depth);
        } else if (name.equals("li")) {
            item(element, before, depth);
        } else if (name.matches("h[1-6]")) {
            heading(element, before, depth);
        } else if (name.equals("table") && !HtmlTable.isLayout(element)) {
            gathered.flush();
            gathered.at(LeftOut.place(element));
            gathered.addTable(new HtmlTable(element, styles).rows());
        } else if (Tags.isBlock(name) || name.equals("table")) {
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
        lists.enter(element);
        children(element, depth + 1);
        gathered.flush();
        lists.leave();
        gathered.set(outer.isPlain() ? Setting.plain(lists.depth()) : outer);
    }

    private void item(Element element, String before, int depth) {
        gathered.flushEvenIfEmpty();
        gathered.at(LeftOut.place(element));
        Setting setting = lists.setting(element, before);
        gathered.set(setting);
        if (!before.isBlank() && !setting.number().equals(Marker.number(before))) {
            gathered.words.addExactly(before, look);
        }
        children(element, depth + 1);
        gathered.flushEvenIfEmpty();
        gathered.set(Setting.plain(lists.depth()));
    }

    private void heading(Element element, String before, int depth) {
        gathered.flush();
        Setting item = gathered.setting();
        if (item.isPlain()) {
            lists.endAll();
        }
        gathered.at(LeftOut.place(element));
        String number = item.number().isEmpty() ? Marker.number(before) : item.number();
        Origin origin =
                item.number().isEmpty() ? number.isEmpty() ? Origin.NONE : Origin.PARAGRAPH_STYLE : item.origin();
        gathered.set(new Setting(Role.HEADING, element.normalName().charAt(1) - '0', number, origin, item.list()));
        children(element, depth + 1);
        gathered.flush();
        gathered.set(Setting.plain(lists.depth()));
    }

    private void block(Element element, String before, int depth) {
        gathered.flush();
        Element parent = element.parent();
        if (parent != null && Lists.isList(parent)) {
            end(parent);
        }
        gathered.at(LeftOut.place(element));
        String number = Marker.number(before);
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

    private void end(Element parent) {
        gathered.flush();
        lists.end(parent);
        gathered.set(Setting.plain(lists.depth()));
    }
}
