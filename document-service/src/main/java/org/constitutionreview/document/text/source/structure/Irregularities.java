package org.constitutionreview.document.text.source.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.jspecify.annotations.Nullable;

/** Looks for numbers that aren't the ones that follow. */
final class Irregularities {

    private final Map<Branch, UUID> ids;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Branch> used = new HashMap<>();
    private final Set<Branch> restarted = new HashSet<>();
    private final Map<String, Branch> ended = new HashMap<>();

    Irregularities(Map<Branch, UUID> ids) {
        this.ids = ids;
    }

    List<Finding> of(Branch root) {
        look(root, new HashMap<>(), "");
        return findings;
    }

    /** @param before the last number of each series; divisions without a number of their own share it */
    private void look(Branch above, Map<String, Branch> before, String citation) {
        for (Branch branch : above.children) {
            Label label = branch.label();
            String own = citation;
            if (label != null && branch.kind != Kind.NOTE && branch.kind != Kind.TABLE) {
                own = branch.isListed() ? citation + "(" + label.key() + ")" : label.key();
                inOrder(branch, label, before, citation);
                once(branch, label, own);
                contents(branch, label);
            }
            boolean shares = branch.kind == Kind.PART || branch.kind == Kind.HEADING;
            look(branch, shares ? before : new HashMap<>(), shares ? citation : own);
        }
    }

    private void inOrder(Branch branch, Label label, Map<String, Branch> before, String citation) {
        String series = series(branch, label);
        Branch last = before.put(series, branch);
        Reading reading = branch.reading;
        if (reading == null || label.shown().matches(".*\\d[A-Z]+\\W*")) {
            inserted(branch, label);
            before.put(series, last == null ? branch : last);
            return;
        }
        outOfPlace(branch, label);
        Reading previous = last == null ? null : last.reading;
        int expected = previous == null ? 1 : previous.counts() + 1;
        if (reading.counts() != expected) {
            irregular(branch, label, last, expected, citation);
        }
        ended.put(series + lastOf(reading.counts()), branch);
    }

    private void irregular(Branch branch, Label label, @Nullable Branch last, int expected, String citation) {
        Reading reading = branch.reading;
        int counts = reading == null ? 0 : reading.counts();
        if (last == null) {
            Branch far = branch.isListed() ? ended.get(series(branch, label) + lastOf(counts - 1)) : null;
            if (far != null) {
                add(
                        Finding.Kind.GOES_ON,
                        branch,
                        "The list goes on at " + label.inWords() + " far from " + shown(far) + " ("
                                + far.line.block().place() + "), where it stopped.");
            } else if (label.form() != Label.Form.NAMED) {
                add(
                        Finding.Kind.GAP,
                        branch,
                        "Numbers begin at " + label.inWords() + in(citation) + ", and not at the first.");
            }
            return;
        }
        if (counts == 1) {
            restarted.add(branch.parentOrSelf());
            add(
                    Finding.Kind.STARTS_AGAIN,
                    branch,
                    "Numbers start again at " + label.inWords() + restart(branch, citation) + ".");
        } else if (counts > expected) {
            add(
                    Finding.Kind.GAP,
                    branch,
                    "Between " + shown(last) + " and " + label.inWords() + in(citation) + " there "
                            + (counts - expected == 1 ? "is one number" : "are " + (counts - expected) + " numbers")
                            + " missing.");
        } else if (counts < expected - 1) {
            add(Finding.Kind.OUT_OF_ORDER, branch, label.inWords() + " follows " + shown(last) + in(citation) + ".");
        }
    }

    private void once(Branch branch, Label label, String citation) {
        if (branch.isListed() && restarted.contains(branch.parentOrSelf())) {
            return;
        }
        Branch part = branch.parentOrSelf().climb(above -> above.kind == Kind.PART);
        Branch first = used.putIfAbsent(ids.get(part) + "#" + citation, branch);
        if (first != null) {
            add(
                    Finding.Kind.DOUBLED,
                    branch,
                    "The number " + cited(label, citation) + " is used twice; it was used before at "
                            + first.line.block().place() + ".");
        }
    }

    private void contents(Branch branch, Label label) {
        String words = branch.titleOrWords().plain();
        if (words.isEmpty() && branch.children.isEmpty()) {
            add(Finding.Kind.EMPTY, branch, "After the number " + label.inWords() + " there are no words.");
        }
        TypedNumber.Found typed = TypedNumber.before(branch.line.words(), branch.isHeaded());
        if (typed != null && typed.label().key().equals(label.key())) {
            add(
                    Finding.Kind.PRINTED_TWICE,
                    branch,
                    "The number " + label.inWords() + " is printed twice, once as a number and once as words.");
        }
    }

    private void inserted(Branch branch, Label label) {
        add(Finding.Kind.INSERTED, branch, "The number " + label.inWords() + " was inserted between others.");
    }

    private void outOfPlace(Branch branch, Label label) {
        Branch above = branch.parentOrSelf().find(at -> at.label() != null && !at.isListed() && at.kind != Kind.PART);
        Label numbered = above == null ? null : above.label();
        if (label.isLong() && numbered != null && !label.isWithin(numbered)) {
            add(Finding.Kind.OUT_OF_PLACE, branch, label.inWords() + " stands under " + numbered.inWords() + ".");
        }
    }

    private void add(Finding.Kind kind, Branch branch, String message) {
        findings.add(new Finding(kind, message, branch.line.block().place(), ids.get(branch)));
    }

    /** What counts on from one to the next: paragraphs, and points of one form. */
    private static String series(Branch branch, Label label) {
        if (!branch.isListed()) {
            String above = label.isLong()
                    ? String.join(".", label.parts().subList(0, label.parts().size() - 1))
                    : "";
            boolean named = label.form() == Label.Form.NAMED;
            return (named ? label.shown().split("\\s")[0].toLowerCase(Locale.UK) : "") + "." + above;
        }
        return branch.reading == null
                ? label.decoration()
                : branch.reading.form().toString();
    }

    private static String lastOf(int counts) {
        return "@" + counts;
    }

    private static String restart(Branch branch, String citation) {
        Branch part = branch.parentOrSelf().find(Branch::isDivision);
        if (!citation.isEmpty() || part == null) {
            return in(citation);
        }
        Label label = part.label();
        return label == null ? " under “" + part.titleOrWords().plain() + "”" : " in " + label.inWords();
    }

    private static String in(String citation) {
        return citation.isEmpty() ? "" : " in " + citation;
    }

    private static String cited(Label label, String citation) {
        return citation.contains("(") ? citation : label.inWords();
    }

    private static String shown(Branch branch) {
        Label label = branch.label();
        return label == null ? "" : label.inWords();
    }
}
