package org.constitutionreview.gateway.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.Table;
import org.jspecify.annotations.Nullable;

/** The text of one document of a preview, some rows of it. */
record PreviewedText(
        int number,
        String documentId,
        List<Row> rows,
        int from,
        int total,
        List<Finding> findings,
        List<Preview.Notice> notices,
        List<Doubt> doubtful) {

    record Row(
            String id,
            int depth,
            String kind,
            @Nullable String number,
            boolean pinned,
            String origin,
            String place,
            @Nullable String heading,
            @Nullable String words) {

        public boolean isSection() {
            return kind.equals("SECTION") || kind.equals("PART");
        }

        public boolean isTable() {
            return kind.equals("TABLE") && words != null;
        }

        /** Of a table: its rows of cells. */
        public Table<String> rows() {
            return Table.of(words == null ? "" : words);
        }

        /** What stands in the column of numbers. */
        public String label() {
            return kind.equals("BULLET") ? "•" : number == null ? "" : number;
        }

        public String cssClass() {
            return "rule rule--level-" + Math.min(depth, 4) + (isSection() ? " rule--section" : "")
                    + (kind.equals("HEADING") ? " rule--heading" : "")
                    + (label().length() > Line.LONGEST_NUMBER ? " rule--named" : "");
        }
    }

    record Finding(String kind, String message, String place, @Nullable String provisionId, @Nullable Integer row) {}

    record Doubt(String provisionId, String name, @Nullable String words, List<Earlier> candidates) {}

    record Earlier(String provisionId, String name, @Nullable String words, int alike) {}

    /** What each doubtful paragraph probably is, under the name of its field: none of the earlier ones twice. */
    Map<String, String> suggested() {
        Map<String, String> suggested = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Doubt doubt : doubtful) {
            suggested.put(
                    TakeForm.SAME + doubt.provisionId(),
                    doubt.candidates().stream()
                            .map(Earlier::provisionId)
                            .filter(taken::add)
                            .findFirst()
                            .orElse(TakeForm.NEW));
        }
        return suggested;
    }

    /** By what they are about, the messages' codes first in their order. */
    public Map<String, List<Finding>> byKind() {
        return findings.stream().collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()));
    }

    public Map<String, List<Preview.Notice>> noticesByKind() {
        return notices.stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.kind().toUpperCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
    }

    public boolean hasMore() {
        return from + rows.size() < total;
    }

    public int next() {
        return from + rows.size();
    }
}
