package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a part. Its name has Word's usual prefix ("w:p"), whichever prefix the file uses. */
final class Element {

    static final Element NONE = new Element("", new String[0]);

    private final String name;
    private final String[] attributes;
    private List<Element> children = List.of();
    private String text = "";

    /** @param attributes names and values by turns */
    Element(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(Element child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void addText(String more) {
        text = text.isEmpty() ? more : text + more;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<Element> children() {
        return children;
    }

    /** What stands directly in it. */
    String text() {
        return text;
    }

    @Nullable
    String attribute(String wanted) {
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at].equals(wanted)) {
                return attributes[at + 1];
            }
        }
        return null;
    }

    String attribute(String wanted, String otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value;
    }

    /** {@link #NONE} when there is none. */
    Element child(String wanted) {
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    /** By way of children of children. */
    Element child(String first, String... further) {
        Element at = child(first);
        for (String next : further) {
            at = at.child(next);
        }
        return at;
    }

    boolean has(String wanted) {
        return child(wanted) != NONE;
    }

    List<Element> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    @Nullable
    Element descendant(String wanted) {
        for (Element child : children) {
            Element found = child.name.equals(wanted) ? child : child.descendant(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The value (w:val) of a child. */
    @Nullable
    String value(String child) {
        return child(child).attribute("w:val");
    }

    @Nullable
    Integer number(String child) {
        String value = value(child);
        return value == null ? null : asNumber(value);
    }

    int number(String child, int otherwise) {
        Integer number = number(child);
        return number == null ? otherwise : number;
    }

    /** Null when nothing is said; otherwise whether it is on. */
    @Nullable
    Boolean isOn(String child) {
        Element found = child(child);
        if (found == NONE) {
            return null;
        }
        String value = found.attribute("w:val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Null for what isn't a number of an ordinary size. */
    static @Nullable Integer asNumber(String value) {
        return value.matches("-?\\d{1,6}") ? Integer.valueOf(value) : null;
    }
}
