package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;

/** The words, or the heading, of one provision, in which other words are looked for and changed. */
final class Passage {

    private final Provision provision;
    private final boolean isHeading;
    private final Inline inline;
    private final ReferenceWords references;
    private final String words;
    private final Loose loose;

    /** Where words were found. */
    record Spot(Passage passage, int start, int end) {
        String words() {
            return passage.words.substring(start, end);
        }
    }

    Passage(Provision provision, boolean isHeading, Inline inline, ReferenceWords references) {
        this.provision = provision;
        this.isHeading = isHeading;
        this.inline = inline;
        this.references = references;
        this.words = inline.words(references);
        this.loose = Loose.of(words);
    }

    UUID provisionId() {
        return provision.id();
    }

    boolean isHeading() {
        return isHeading;
    }

    String words() {
        return words;
    }

    /** Whole words only: "bank" isn't in "banked". */
    List<Spot> find(String sought) {
        String like = Loose.of(sought.strip()).words();
        List<Spot> spots = new ArrayList<>();
        String all = loose.words();
        for (int at = all.indexOf(like); at >= 0 && !like.isEmpty(); at = all.indexOf(like, at + 1)) {
            int end = at + like.length();
            boolean cutBefore = at > 0 && isWord(all.charAt(at - 1)) && isWord(all.charAt(at));
            boolean cutAfter = isWord(all.charAt(end - 1)) && goesOn(all, end);
            if (!cutBefore && !cutAfter) {
                spots.add(new Spot(this, loose.original(at), loose.original(end)));
            }
        }
        return spots;
    }

    /** "3" goes on in "3.1". */
    private static boolean goesOn(String all, int end) {
        boolean figure = end + 1 < all.length() && all.charAt(end) == '.' && Character.isDigit(all.charAt(end + 1));
        return figure || (end < all.length() && isWord(all.charAt(end)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** @throws Refused when it would cut through a cross-reference */
    Operation replace(int start, int end, String replacement) {
        List<Run> runs = new ArrayList<>(slice(0, start));
        runs.add(styled(start < end ? start : start - 1, start, end, replacement));
        runs.addAll(slice(end, words.length()));
        return withInline(new Inline(runs));
    }

    /** As its surroundings look; linked only in the middle of a link. */
    private Run styled(int example, int start, int end, String replacement) {
        int at = 0;
        for (Run run : inline.runs()) {
            int length = length(run);
            if (run.reference() == null && example >= at && example < at + length) {
                boolean inside = start > at && end < at + length;
                return new Run(replacement, run.bold(), run.italic(), inside ? run.link() : null, null);
            }
            at += length;
        }
        return Run.of(replacement);
    }

    private List<Run> slice(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : inline.runs()) {
            int length = length(run);
            int first = Math.min(Math.max(from - at, 0), length);
            int last = Math.min(Math.max(to - at, 0), length);
            at += length;
            if (first >= last) {
                continue;
            }
            if (run.reference() == null) {
                runs.add(run.withText(run.text().substring(first, last)));
            } else if (last - first == length) {
                runs.add(run);
            } else {
                throw new Refused("These words go through the middle of a cross-reference: quote all of it, or none.");
            }
        }
        return runs;
    }

    private int length(Run run) {
        return run.reference() == null
                ? run.text().length()
                : references.orNothing(run.reference()).length();
    }

    Operation withInline(Inline changed) {
        return isHeading
                ? new Operation.ReplaceText(provision.id(), changed, provision.text())
                : new Operation.ReplaceText(provision.id(), null, changed);
    }
}
