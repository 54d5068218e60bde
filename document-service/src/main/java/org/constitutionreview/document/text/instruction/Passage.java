package org.constitutionreview.document.text.instruction;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

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

        UUID provisionId() {
            return passage.provisionId();
        }

        String key() {
            return provisionId() + (passage.isHeading ? "h" : "t") + start + "-" + end;
        }

        Candidate candidate(Prose prose, @Nullable String choice) {
            return new Candidate(
                    provisionId(), prose.numbering().citation(provisionId()), passage.words, start, end, choice);
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

    /** Loosely. */
    String stretch(int start, int end) {
        return Loose.of(words.substring(start, end)).words();
    }

    /** Whole words only: "bank" isn't in "banked". */
    List<Spot> find(String sought) {
        String like = Loose.of(sought.strip()).words();
        List<Spot> spots = new ArrayList<>();
        String all = loose.words();
        int at = like.isEmpty() ? -1 : all.indexOf(like);
        while (at >= 0) {
            int end = at + like.length();
            boolean cutBefore = at > 0 && isWord(all.charAt(at - 1)) && isWord(all.charAt(at));
            boolean cutAfter = isWord(all.charAt(end - 1)) && goesOn(all, end);
            boolean whole = !cutBefore && !cutAfter;
            if (whole) {
                spots.add(new Spot(this, loose.original(at), loose.original(end)));
            }
            at = all.indexOf(like, whole ? end : at + 1);
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

    /** Where each sentence begins and ends, without the spaces between. */
    List<int[]> sentences() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        List<int[]> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int length = words.substring(start, end).stripTrailing().length();
            if (length > 0) {
                sentences.add(new int[] {start, start + length});
            }
        }
        return sentences;
    }

    /**
     * Its words with changes that don't overlap, in their order.
     *
     * @throws Refused when one cuts through a cross-reference
     */
    Inline with(List<Splice> splices) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Splice splice : splices) {
            runs.addAll(slice(at, splice.start()));
            if (splice.keepsWords()) {
                slice(splice.start(), splice.end()).forEach(run -> runs.add(looking(run, splice.looks())));
            } else {
                runs.add(styled(splice.start() < splice.end() ? splice.start() : splice.start() - 1, splice));
            }
            at = splice.end();
        }
        runs.addAll(slice(at, words.length()));
        return new Inline(runs);
    }

    private static Run looking(Run run, List<Look> looks) {
        Run looking = run;
        for (Look look : looks) {
            looking = look.of(looking);
        }
        return looking;
    }

    /** As its surroundings look; linked only in the middle of a link. */
    private Run styled(int example, Splice splice) {
        int at = 0;
        for (Run run : inline.runs()) {
            int length = length(run);
            if (run.reference() == null && example >= at && example < at + length) {
                boolean inside = splice.start() > at && splice.end() < at + length;
                return new Run(splice.words(), run.bold(), run.italic(), inside ? run.link() : null, null);
            }
            at += length;
        }
        return Run.of(splice.words());
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
}
