package org.constitutionreview.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as it will look: its sections in order, written ones and those that the journey's facts make. */
public record ReportPage(List<ReportSection> sections) {

    /** @param table null when there is none */
    public record ReportSection(String key, String title, List<String> paragraphs, @Nullable Table table) {}

    public record Table(String caption, List<String> columns, List<List<String>> rows) {}
}
