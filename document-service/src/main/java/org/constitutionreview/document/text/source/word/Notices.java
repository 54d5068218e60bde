package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.constitutionreview.document.text.source.FileText.Notice;

/** Collects what a person must know of the file. */
final class Notices {

    private static final int MOST = 2_000;
    private static final int LONGEST_QUOTE = 60;

    private record Pending(Notice.Kind kind, String what, Supplier<String> place) {}

    private static final class Often {
        private final Notice.Kind kind;
        private final Draft first;
        private Draft last;
        private int places;

        Often(Notice.Kind kind, Draft first) {
            this.kind = kind;
            this.first = first;
            this.last = first;
            places = 1;
        }
    }

    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Often> often = new LinkedHashMap<>();
    private int leftOut;

    void leftOut(String what, Draft in) {
        add(Notice.Kind.NOT_CARRIED_OVER, what, () -> place(in));
    }

    void leftOut(String what, String place) {
        add(Notice.Kind.NOT_CARRIED_OVER, what, () -> place);
    }

    void warn(String what, Draft in) {
        add(Notice.Kind.WARNING, what, () -> place(in));
    }

    void warnOnce(String what, String place) {
        if (pending.stream().noneMatch(one -> one.what().equals(what))) {
            add(Notice.Kind.WARNING, what, () -> place);
        }
    }

    /** Told once, with the number of paragraphs it is found in. */
    void often(Notice.Kind kind, String what, Draft in) {
        Often known = often.get(what);
        if (known == null) {
            often.put(what, new Often(kind, in));
        } else if (known.last != in) {
            known.last = in;
            known.places++;
        }
    }

    private void add(Notice.Kind kind, String what, Supplier<String> place) {
        if (pending.size() < MOST) {
            pending.add(new Pending(kind, what, place));
        } else {
            leftOut++;
        }
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        pending.forEach(
                one -> all.add(new Notice(one.kind(), one.what(), one.place().get())));
        often.forEach((what, found) -> all.add(new Notice(
                found.kind,
                what + (found.places == 1 ? "" : " (in " + found.places + " paragraphs)"),
                (found.places == 1 ? "" : "first in ") + place(found.first))));
        if (leftOut > 0) {
            all.add(new Notice(Notice.Kind.WARNING, leftOut + " more things of these kinds", "the whole file"));
        }
        return all;
    }

    /** With the first words, since nobody counts paragraphs. */
    private static String place(Draft draft) {
        String words = draft.counted.number() + " " + draft.words();
        return words.isBlank() ? draft.place : draft.place + ", " + quoted(words);
    }

    static String quoted(String words) {
        String tidy = words.replaceAll("\\s+", " ").strip();
        return "“"
                + (tidy.length() <= LONGEST_QUOTE
                        ? tidy
                        : tidy.substring(0, LONGEST_QUOTE).strip() + "…") + "”";
    }
}
