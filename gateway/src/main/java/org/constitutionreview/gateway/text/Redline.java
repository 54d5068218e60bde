package org.constitutionreview.gateway.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two states of a text with their differences marked, in the order of the document. */
public record Redline(
        String documentId,
        @Nullable String title,
        @Nullable Side from,
        @Nullable Side to,
        @Nullable Counts counts,
        List<MadeOn> authorities,
        List<Entry> entries) {

    public record Counts(
            int inserted, int deleted, int reworded, int moved, int renumbered, int formatted, int split, int merged) {}

    /** How many changes were made on one kind of authority. */
    public record MadeOn(String authority, String words, int changes) {}

    /** @param formatting what became of the look of words that stayed: "now bold" */
    public record Segment(String op, String text, @Nullable String formatting) {}

    /** Where the words of a split provision stood, or those of a merged one stand now. */
    public record Part(String provisionId, String number) {}

    /** @param revision of a draft, where this side is one */
    public record Side(@Nullable Integer revision, @Nullable String label) {}

    /** On whose decision a change stands. @param words "Undertaking: Governance Committee, 5 February 2018, paragraph 16.2" */
    public record Authority(String kind, String words, @Nullable String id) {}

    public record Entry(
            String provisionId,
            String kind,
            int level,
            String change,
            boolean renumbered,
            @Nullable String oldNumber,
            @Nullable String newNumber,
            @Nullable String movedFrom,
            @Nullable Part partOf,
            List<Segment> headingSegments,
            List<Segment> segments,
            @Nullable Authority authority,
            @Nullable String within) {

        public boolean changesWords() {
            return !change.equals("SAME");
        }

        public boolean isTable() {
            return kind.equals("TABLE");
        }

        /** Of a table: its rows, each with the changes of its cells. */
        public Table<Segment> rows() {
            return Cells.of(
                    segments,
                    Segment::text,
                    (segment, words) -> new Segment(segment.op(), words, segment.formatting()));
        }

        public boolean isSection() {
            return kind.equals("SECTION") || kind.equals("PART");
        }

        /** The number that it has, or had; empty where it has none. */
        public String number() {
            if (newNumber != null && !newNumber.isEmpty()) {
                return newNumber;
            }
            return oldNumber == null ? "" : oldNumber;
        }

        public String anchor() {
            String number = number();
            return "p-" + (number.isEmpty() || number.startsWith("(") ? provisionId : number);
        }

        public String cssClass() {
            return "rule rule--level-" + depth() + " rule--" + change.toLowerCase(Locale.UK)
                    + (isSection() ? " rule--section" : "");
        }

        private int depth() {
            return switch (kind) {
                case "SUB_PARAGRAPH", "LIST_ITEM", "BULLET" -> Math.max(2, Math.min(4, level));
                default -> 1;
            };
        }
    }

    /** The authorities of all of them, each once. */
    public static List<MadeOn> madeOn(List<Redline> redlines) {
        Map<String, MadeOn> found = new TreeMap<>();
        for (Redline redline : redlines) {
            redline.authorities().forEach(made -> found.putIfAbsent(made.authority(), made));
        }
        return List.copyOf(found.values());
    }

    public boolean isWithoutChanges() {
        return entries.stream().noneMatch(entry -> entry.changesWords() || entry.renumbered());
    }

    /** Only what differs in words or place, and the headings of the sections that hold it. */
    public Redline changedOnly() {
        return new Redline(
                documentId,
                title,
                from,
                to,
                counts,
                authorities,
                entries.stream().filter(Entry::changesWords).toList());
    }
}
