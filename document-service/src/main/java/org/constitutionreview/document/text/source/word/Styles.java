package org.constitutionreview.document.text.source.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a file (styles.xml). */
final class Styles {

    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Style> made = new HashMap<>();
    private final Face defaultFace;
    private @Nullable String defaultParagraph;

    Styles(Element styles) {
        defaultFace = Face.PLAIN.with(styles.child("w:docDefaults", "w:rPrDefault", "w:rPr"));
        for (Element style : styles.all("w:style")) {
            String id = style.attribute("w:styleId");
            if (id != null) {
                elements.putIfAbsent(id, style);
                String isDefault = style.attribute("w:default", "0");
                if ("paragraph".equals(style.attribute("w:type")) && isDefault.matches("1|true|on")) {
                    defaultParagraph = id;
                }
            }
        }
    }

    /** @param id null for a paragraph that names none */
    Style paragraph(@Nullable String id) {
        String known = id != null && elements.containsKey(id) ? id : defaultParagraph;
        return known == null ? Style.NONE : made.computeIfAbsent(known, style -> make(style, defaultFace));
    }

    Face characters(@Nullable String id) {
        return id == null || !elements.containsKey(id)
                ? Face.PLAIN
                : made.computeIfAbsent(id, style -> make(style, Face.PLAIN)).face();
    }

    /** The list that each list style means. */
    Map<String, Integer> lists() {
        Map<String, Integer> lists = new HashMap<>();
        elements.forEach((id, style) -> {
            Integer numId = style.child("w:pPr", "w:numPr").number("w:numId");
            if ("numbering".equals(style.attribute("w:type")) && numId != null) {
                lists.put(id, numId);
            }
        });
        return lists;
    }

    private Style make(String id, Face face) {
        Deque<Element> fromTheRoot = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String at = id; seen.size() < LONGEST_CHAIN && at != null && seen.add(at) && elements.containsKey(at); ) {
            Element style = elements.get(at);
            fromTheRoot.push(style);
            at = style.value("w:basedOn");
        }
        Style style = new Style("", "", null, null, null, null, false, face);
        for (Element next : fromTheRoot) {
            style = style.basing(next);
        }
        return style;
    }
}
