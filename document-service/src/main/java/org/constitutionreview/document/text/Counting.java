package org.constitutionreview.document.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the children of one provision; parts and headings share the count of what they stand in. */
final class Counting {

    private static final Pattern LAST_FIGURE = Pattern.compile("(?:^|[.( ])(\\d{1,6})\\)?$");
    private static final int FAR = 1_000_000;
    private static final Pattern BARE = Pattern.compile("\\P{Alnum}*(\\p{Alnum}+)\\P{Alnum}*");
    private static final Pattern NAMED = Pattern.compile("\\p{Alpha}{3,} (\\d[\\w.]*?)\\.?");

    private final String citation;
    private final int lettered;
    private final Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
    private final Map<Kind, NumberForm> forms = new EnumMap<>(Kind.class);

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
                takeUpForm(kind, pin.label(), counts);
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
        int before = counted.getOrDefault(series(kind), 0);
        Optional<Integer> nearest = NumberForm.of(number).stream()
                .map(NumberForm.Reading::counts)
                .min(Comparator.comparing(n -> n > before ? n - before : FAR + n));
        if (nearest.isPresent()) {
            return new Pin(number, nearest.get());
        }
        Matcher figure = LAST_FIGURE.matcher(number);
        return new Pin(number, figure.find() ? Integer.valueOf(figure.group(1)) : null);
    }

    /** As people quote it: item "a." of 5.3 is 5.3(a), and what stands under "Article 3" is 3.1. */
    String cite(Kind kind, String number) {
        if (number.isEmpty()) {
            return citation;
        }
        if (kind == Kind.SUB_PARAGRAPH || kind == Kind.LIST_ITEM) {
            Matcher bare = BARE.matcher(number);
            return citation + (bare.matches() ? "(" + bare.group(1) + ")" : number);
        }
        Matcher named = NAMED.matcher(number);
        return kind == Kind.SECTION && named.matches() ? named.group(1) : withoutStop(kind, number);
    }

    private static String withoutStop(Kind kind, String number) {
        boolean stop = number.endsWith(".") && number.length() > 1 && kind != Kind.PART;
        return stop ? number.substring(0, number.length() - 1) : number;
    }

    private void takeUpForm(Kind kind, String label, int counts) {
        forms.remove(kind);
        if (!label.equals(plainLabel(kind, counts))) {
            NumberForm.of(label).stream()
                    .filter(reading -> reading.counts() == counts)
                    .findFirst()
                    .ifPresent(reading -> forms.put(kind, reading.form()));
        }
    }

    private String label(Kind kind, int n) {
        NumberForm form = forms.get(kind);
        return form == null ? plainLabel(kind, n) : form.write(n);
    }

    private String plainLabel(Kind kind, int n) {
        return switch (kind) {
            case PART -> "Part " + n;
            case SUB_PARAGRAPH -> "(" + Ordinals.of(n, lettered) + ")";
            case LIST_ITEM -> "(" + n + ")";
            default -> citation.isEmpty() ? Integer.toString(n) : citation + "." + n;
        };
    }

    /** Whether siblings of these kinds share one count. */
    static boolean countTogether(Kind one, Kind other) {
        return one.isNumbered() && series(one) == series(other);
    }

    /** Sections and paragraphs side by side count on, other kinds for themselves. */
    private static Kind series(Kind kind) {
        return kind == Kind.SECTION ? Kind.PARAGRAPH : kind;
    }
}
