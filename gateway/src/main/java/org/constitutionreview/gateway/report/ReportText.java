package org.constitutionreview.gateway.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it will look, without markup. */
public record ReportText(List<Section> sections) {

    public record Section(
            String key, String title, @Nullable String text, List<String> paragraphs, @Nullable Table table) {}

    public record Table(@Nullable String caption, List<String> columns, List<List<String>> rows) {}
}
