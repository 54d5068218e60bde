package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.paper.file.Markup;
import org.jspecify.annotations.Nullable;

/** Where a file's links and cross-references lead. */
final class Links {

    private static final String HYPERLINK = WordXml.RELATIONS + "/hyperlink";
    private static final int FIRST_FREE = 10;

    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<UUID, Integer> texts = new HashMap<>();
    private final Map<UUID, Boolean> counted = new HashMap<>();

    String relation(String address) {
        return relations.computeIfAbsent(address, none -> "rId" + (FIRST_FREE + relations.size()));
    }

    /** Before a text is written: references may lead forward. */
    void announce(List<Item> items, List<Mark> marks) {
        counted.clear();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).isAddress()) {
                counted.put(items.get(at).id(), marks.get(at).isCounted());
            }
        }
        counted.keySet().forEach(id -> texts.merge(id, 1, Integer::sum));
    }

    /** The bookmark of a provision in the text that was announced last; null when it isn't in it. */
    @Nullable
    String bookmark(UUID id) {
        if (!counted.containsKey(id)) {
            return null;
        }
        int text = texts.getOrDefault(id, 1);
        return "p_" + id.toString().replace("-", "") + (text == 1 ? "" : "_" + text);
    }

    /** Whether Word itself counts the provision's number, so that a field can ask for it. */
    boolean isCounted(UUID id) {
        return counted.getOrDefault(id, false);
    }

    List<Markup> relationships() {
        List<Markup> all = new ArrayList<>();
        relations.forEach((address, id) -> all.add(Markup.fragment()
                .start("Relationship")
                .attribute("Id", id)
                .attribute("Type", HYPERLINK)
                .attribute("Target", address)
                .attribute("TargetMode", "External")
                .end()));
        return all;
    }
}
