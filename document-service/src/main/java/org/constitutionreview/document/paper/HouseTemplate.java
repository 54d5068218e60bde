package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.report.SectionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this council's reports are headed: the sections in its order, with its words. Sections that it doesn't name follow in
 * the usual order, under their usual headings.
 *
 * @param headings by the section's key, such as {@code implications-legal}
 */
@ConfigurationProperties("review.report")
record HouseTemplate(@Nullable Map<String, String> headings) {

    HouseTemplate {
        headings = headings == null ? Map.of() : new LinkedHashMap<>(headings);
        var known = Arrays.stream(SectionKey.values()).map(SectionKey::key).toList();
        for (String key : headings.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("review.report.headings names a section \"" + key
                        + "\" that reports don't have. They have: " + String.join(", ", known));
            }
        }
    }

    List<SectionKey> order() {
        List<SectionKey> order = new ArrayList<>();
        for (String key : named().keySet()) {
            Arrays.stream(SectionKey.values())
                    .filter(section -> section.key().equals(key))
                    .forEach(order::add);
        }
        Arrays.stream(SectionKey.values())
                .filter(section -> !order.contains(section))
                .forEach(order::add);
        return order;
    }

    String heading(SectionKey section) {
        return named().getOrDefault(section.key(), section.title());
    }

    private Map<String, String> named() {
        return headings == null ? Map.of() : headings;
    }
}
