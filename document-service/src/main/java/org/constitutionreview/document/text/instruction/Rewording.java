package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.instruction.Passage.Spot;

/** Gives a provision, its heading or one of its sentences new words as a whole. */
final class Rewording {

    private final Prose prose;
    private final Changes changes;

    Rewording(Prose prose, Changes changes) {
        this.prose = prose;
        this.changes = changes;
    }

    void reword(Whereabouts place, String words) {
        boolean verbatim = Block.is(words);
        String plain = verbatim ? words.substring(1) : words;
        if (place.isStretch()) {
            Spot old = new Spot(prose.passage(place), place.start(), place.end());
            changes.splice(old.passage(), old.start(), old.end(), verbatim ? plain : Sentence.like(old.words(), plain));
            return;
        }
        Provision provision = prose.text().provision(place.provisionId());
        if (place.inHeading()) {
            changes.reword(place.provisionId(), Inline.plain(plain), provision.text());
            return;
        }
        if (provision.text().isEmpty() && !verbatim) {
            throw new Refused(Prose.capitalised(place.name())
                    + " has a heading and paragraphs of its own. Say which paragraph, or: the heading of "
                    + place.name()
                    + ".");
        }
        String old = prose.words(place.provisionId());
        changes.reword(
                place.provisionId(),
                null,
                keepingReferences(provision.text(), verbatim ? plain : Sentence.like(old, plain)));
    }

    /** New words that still speak of "3.4" go on following that paragraph when its number changes. */
    private Inline keepingReferences(Inline old, String words) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : old.runs()) {
            String shown = run.reference() == null ? "" : new Inline(List.of(run)).words(prose.references());
            int found = shown.isEmpty() ? -1 : whole(words, shown, at);
            if (found >= 0) {
                runs.add(Run.of(words.substring(at, found)));
                runs.add(run);
                at = found + shown.length();
            }
        }
        runs.add(Run.of(words.substring(at)));
        return new Inline(runs);
    }

    private static int whole(String words, String sought, int from) {
        for (int at = words.indexOf(sought, from); at >= 0; at = words.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            boolean cutBefore =
                    at > 0 && (Character.isLetterOrDigit(words.charAt(at - 1)) || words.charAt(at - 1) == '.');
            boolean cutAfter =
                    end < words.length() && (Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '(')
                            || words.substring(end).matches("(?s)\\.\\d.*");
            if (!cutBefore && !cutAfter) {
                return at;
            }
        }
        return -1;
    }
}
