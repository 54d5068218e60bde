package org.constitutionreview.document.text.source.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One list of the file.
 *
 * @param counter lists with the same one go on counting where the other stopped
 * @param byListStyle whether a list style says how it is numbered
 * @param startOverrides by level, where this list begins anew
 */
record ListDefinition(
        String counter, boolean byListStyle, Map<Integer, Level> levels, Map<Integer, Integer> startOverrides) {

    @Nullable
    Level level(int level) {
        return levels.get(level);
    }

    int start(int level) {
        Integer override = startOverrides.get(level);
        Level definition = levels.get(level);
        return override != null ? override : definition == null ? 1 : definition.start();
    }

    /** The level that stands for this paragraph style; null when none does. */
    @Nullable
    Integer levelOf(String style) {
        for (Map.Entry<Integer, Level> level : levels.entrySet()) {
            if (style.equals(level.getValue().style())) {
                return level.getKey();
            }
        }
        return null;
    }
}
