package org.constitutionreview.document.text.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page shows that isn't text of the document; told by name and place. */
final class LeftOut {

    private static final int MOST = 1000;
    private static final int LONGEST = 60;
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "link", "meta", "title", "head", "base", "colgroup", "col");
    private static final Set<String> MEDIA = Set.of(
            "img", "svg", "video", "audio", "canvas", "object", "embed", "iframe", "picture", "map", "math", "applet");
    private static final Set<String> FIELDS =
            Set.of("input", "select", "button", "textarea", "datalist", "output", "progress", "meter");

    private final List<Notice> notices = new ArrayList<>();

    boolean takes(Element element, Styles styles) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            return true;
        }
        if (MEDIA.contains(name)) {
            tell((name.equals("img") || name.equals("picture") ? "image" : name) + named(element), element);
            return true;
        }
        if (FIELDS.contains(name)) {
            tell("form field" + named(element), element);
            return true;
        }
        String what = apart(element, styles, name);
        if (what != null) {
            if (element.hasText()) {
                tell(what + " “" + shortened(element.text()) + "”", element);
            }
            return true;
        }
        return false;
    }

    private static @Nullable String apart(Element element, Styles styles, String name) {
        if (styles.isHidden(element)) {
            return "hidden words";
        }
        return switch (name) {
            case "nav" -> "contents list";
            case "aside" -> "marginal note";
            case "footer" -> "footer";
            case "header" -> element.selectFirst("h1,h2,h3,h4,h5,h6") == null ? "header" : null;
            case "ul", "ol", "div", "section" -> isContents(element) ? "contents list" : null;
            default -> null;
        };
    }

    /** A list of links within the page, or what calls itself the table of contents. */
    private static boolean isContents(Element element) {
        String called = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        if (called.matches("(.*[\\s_-])?(toc|table-of-contents|tableofcontents)([\\s_-].*)?")) {
            return true;
        }
        if (element.nameIs("div") || element.nameIs("section")) {
            return false;
        }
        List<Element> items = element.select("li");
        return items.size() >= 3
                && items.stream().allMatch(item -> {
                    Element link = item.selectFirst("a[href^=#]");
                    return link != null
                            && item.text().startsWith(link.text())
                            && !link.text().isBlank();
                })
                && element.select("a[href^=#]").text().length() * 10
                        >= element.text().length() * 9;
    }

    void warn(String what, Element element) {
        add(new Notice(Notice.Kind.WARNING, what, place(element)));
    }

    private void tell(String what, Element element) {
        add(new Notice(Notice.Kind.NOT_CARRIED_OVER, what, place(element)));
    }

    private void add(Notice notice) {
        if (notices.size() < MOST) {
            notices.add(notice);
        }
    }

    List<Notice> notices() {
        return notices;
    }

    private static String named(Element element) {
        for (String attribute : List.of("alt", "title", "aria-label", "name", "src")) {
            String value = element.attr(attribute);
            if (!value.isBlank() && !value.startsWith("data:")) {
                return " “" + shortened(value) + "”";
            }
        }
        return "";
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }

    /** The line, where it is known. */
    static String place(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element && element.hasAttr(HtmlFile.LINE)) {
                return "line " + element.attr(HtmlFile.LINE);
            }
        }
        for (Node at = node; at != null; at = at.parent()) {
            if (at.sourceRange().isTracked()) {
                return "line " + at.sourceRange().start().lineNumber();
            }
        }
        return "the page";
    }
}
