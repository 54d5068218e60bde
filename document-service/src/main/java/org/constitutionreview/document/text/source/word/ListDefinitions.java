package org.constitutionreview.document.text.source.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbering definitions of a file (numbering.xml). */
final class ListDefinitions {

    private final Map<Integer, Element> abstracts = new HashMap<>();
    private final Map<Integer, Element> nums = new HashMap<>();
    private final Map<Integer, ListDefinition> made = new HashMap<>();
    private final Map<String, Integer> numOfListStyle;

    /** @param numOfListStyle the list that each list style means */
    ListDefinitions(Element numbering, Map<String, Integer> numOfListStyle) {
        this.numOfListStyle = numOfListStyle;
        collect(numbering, "w:abstractNum", "w:abstractNumId", abstracts);
        collect(numbering, "w:num", "w:numId", nums);
    }

    private static void collect(Element in, String name, String id, Map<Integer, Element> into) {
        for (Element element : in.all(name)) {
            Integer number = Element.asNumber(element.attribute(id, ""));
            if (number != null) {
                into.putIfAbsent(number, element);
            }
        }
    }

    /** Null when there is no such list: then nothing is shown. */
    @Nullable
    ListDefinition list(int numId) {
        return made.computeIfAbsent(numId, this::make);
    }

    private @Nullable ListDefinition make(int numId) {
        Element num = nums.get(numId);
        Element own = num == null ? null : abstracts.get(num.number("w:abstractNumId", -1));
        if (num == null || own == null) {
            return null;
        }
        Element definition = linked(own);
        Map<Integer, Level> levels = levels(definition);
        Map<Integer, Integer> starts = new TreeMap<>();
        for (Element override : num.all("w:lvlOverride")) {
            Integer level = Element.asNumber(override.attribute("w:ilvl", ""));
            if (level == null || level < 0 || level >= Counters.LEVELS) {
                continue;
            }
            if (override.has("w:lvl")) {
                levels.put(level, Level.of(override.child("w:lvl")));
            }
            Integer start = override.number("w:startOverride");
            if (start != null) {
                starts.put(level, start);
            }
        }
        boolean byListStyle = own.has("w:numStyleLink") || own.has("w:styleLink");
        return new ListDefinition(definition.attribute("w:abstractNumId", ""), byListStyle, levels, starts);
    }

    /** A definition may only say by which list style it goes. */
    private Element linked(Element own) {
        String style = own.value("w:numStyleLink");
        Integer numId = style == null ? null : numOfListStyle.get(style);
        Element num = numId == null ? null : nums.get(numId);
        Element definition = num == null ? null : abstracts.get(num.number("w:abstractNumId", -1));
        return definition == null ? own : definition;
    }

    private static Map<Integer, Level> levels(Element definition) {
        Map<Integer, Level> levels = new TreeMap<>();
        for (Element lvl : definition.all("w:lvl")) {
            Integer level = Element.asNumber(lvl.attribute("w:ilvl", ""));
            if (level != null && level >= 0 && level < Counters.LEVELS) {
                levels.put(level, Level.of(lvl));
            }
        }
        return levels;
    }
}
