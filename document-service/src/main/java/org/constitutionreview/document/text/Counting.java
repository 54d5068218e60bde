package org.constitutionreview.document.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the children of one provision; parts and headings share the count of what they stand in. */
final class Counting {

    private static final Pattern LAST_FIGURE = Pattern.compile("(?:^|[.( ])(\\d{1,6})\\)?$");
    private static final int LETTERS_TRIED = 200;

    private final String citation;
    private final int lettered;
    private final Map<Kind, Integer> counted = new EnumMap<>(Kind.class);

    private Counting(String citation, int lettered) {
        this.citation = citation;
        this.lettered = lettered;
    }

    static Counting ofTop() {
        return new Counting("", 0);
    }

    Counting under(Kind kind, String ownCitation) {
        return kind.isTransparent()
                ? this
                : new Counting(ownCitation, kind == Kind.SUB_PARAGRAPH ? lettered + 1 : lettered);
    }

    String next(Provision provision) {
        Pin pin = provision.pin();
        Kind kind = provision.kind();
        if (pin != null) {
            Integer counts = pin.counts();
            if (counts != null) {
                counted.put(series(kind), counts);
            }
            return pin.label();
        }
        return kind.isNumbered() ? label(kind, counted.merge(series(kind), 1, Integer::sum)) : "";
    }

    /** The number that the next provision of this kind would get. */
    String expected(Kind kind) {
        return kind.isNumbered() ? label(kind, counted.getOrDefault(series(kind), 0) + 1) : "";
    }

    /** A pin that gives this number, and counts as what it says when it says one: "13A" counts as nothing. */
    Pin pin(Kind kind, String number) {
        for (int n = 1; kind == Kind.SUB_PARAGRAPH && n <= LETTERS_TRIED; n++) {
            if (label(kind, n).equals(number)) {
                return new Pin(number, n);
            }
        }
        Matcher figure = LAST_FIGURE.matcher(number);
        return new Pin(number, figure.find() ? Integer.valueOf(figure.group(1)) : null);
    }

    String cite(Kind kind, String number) {
        boolean within = kind == Kind.SUB_PARAGRAPH || kind == Kind.LIST_ITEM;
        return number.isEmpty() ? citation : within ? citation + number : number;
    }

    private String label(Kind kind, int n) {
        return switch (kind) {
            case PART -> "Part " + n;
            case SUB_PARAGRAPH -> "(" + Ordinals.of(n, lettered) + ")";
            case LIST_ITEM -> "(" + n + ")";
            default -> citation.isEmpty() ? Integer.toString(n) : citation + "." + n;
        };
    }

    /** Sections and paragraphs side by side count on, other kinds for themselves. */
    private static Kind series(Kind kind) {
        return kind == Kind.SECTION ? Kind.PARAGRAPH : kind;
    }
}
