package org.constitutionreview.document.paper.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML in the order in which it is read. What can't stand in XML 1.0 is left out; equal calls give equal bytes. */
public final class Markup {

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Markup() {
        this("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private Markup(String prolog) {
        out = new StringBuilder(prolog);
    }

    /** Some elements that will stand in another document. */
    public static Markup fragment() {
        return new Markup("");
    }

    public Markup start(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Left out when null. */
    public Markup attribute(String name, @Nullable Object value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            out.append('"');
        }
        return this;
    }

    public Markup text(String words) {
        closeTag();
        escape(words, false);
        return this;
    }

    /** What needs no escaping, such as a style sheet of the suite's own. */
    public Markup verbatim(String words) {
        closeTag();
        out.append(words);
        return this;
    }

    public Markup end() {
        var name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    public Markup element(String name, String words) {
        return start(name).text(words).end();
    }

    /** An empty element with one attribute. */
    public Markup empty(String name, String attribute, Object value) {
        return start(name).attribute(attribute, value).end();
    }

    public Markup add(Markup fragment) {
        closeTag();
        out.append(fragment.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String words, boolean quoted) {
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n' -> out.append(quoted ? "&#10;" : "\n");
                default -> {
                    if (c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }
}
