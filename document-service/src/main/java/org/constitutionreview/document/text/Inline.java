package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one provision or heading. Neighbouring runs that look alike are one, so equal words are equal values,
 * and {@code parse(inline.markup())} is always the same inline again.
 */
public record Inline(List<Run> runs) {

    public static final Inline EMPTY = new Inline(List.of());

    public Inline {
        runs = joined(runs);
    }

    /** Reads markup; anything that isn't well-formed markup is taken as the words it is. */
    public static Inline parse(String markup) {
        return new InlineParser(markup).parse();
    }

    /** Words without markup: an asterisk is an asterisk. */
    public static Inline plain(String words) {
        return new Inline(List.of(Run.of(words)));
    }

    public String markup() {
        return InlinePrinter.print(this);
    }

    /** The plain words, with cross-references as they read in one edition. */
    public String words(ReferenceWords references) {
        if (runs.size() == 1 && runs.get(0).reference() == null) {
            return runs.get(0).text();
        }
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(run.reference() == null ? run.text() : references.orNothing(run.reference()));
        }
        return words.toString();
    }

    public List<Reference> references() {
        List<Reference> found = new ArrayList<>();
        for (Run run : runs) {
            if (run.reference() != null) {
                found.add(run.reference());
            }
        }
        return found;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public Inline plus(Inline other) {
        List<Run> both = new ArrayList<>(runs);
        both.addAll(other.runs);
        return new Inline(both);
    }

    Inline withReferences(Reference from, Reference to) {
        if (runs.stream().noneMatch(run -> from.equals(run.reference()))) {
            return this;
        }
        return new Inline(runs.stream()
                .map(run -> from.equals(run.reference()) ? run.withReference(to) : run)
                .toList());
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>(runs.size());
        int at = 0;
        while (at < runs.size()) {
            Run first = runs.get(at++);
            if (first.isNothing()) {
                continue;
            }
            StringBuilder text = new StringBuilder(first.text());
            while (at < runs.size()
                    && (first.goesOnAs(runs.get(at)) || runs.get(at).isNothing())) {
                text.append(runs.get(at++).text());
            }
            joined.add(first.reference() == null ? first.withText(text.toString()) : first);
        }
        return List.copyOf(joined);
    }
}
