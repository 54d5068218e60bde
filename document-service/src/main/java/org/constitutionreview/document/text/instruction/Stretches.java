package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.instruction.PlaceName.Nth;
import org.constitutionreview.document.text.instruction.PlaceName.Opening;

/** Finds sentences, and what is named by the words with which it begins. */
final class Stretches {

    private final Prose prose;
    private final Finding finding;

    Stretches(Prose prose, Finding finding) {
        this.prose = prose;
        this.finding = finding;
    }

    Whereabouts sentence(Nth nth) {
        PlaceName within = nth.within();
        if (within == null) {
            throw new Refused("Say of which paragraph: “the first sentence of paragraph 3.1”.");
        }
        Whereabouts place = finding.one(within);
        Passage passage = prose.passage(place);
        List<int[]> sentences = passage.sentences();
        int at = nth.fromTheEnd() ? sentences.size() - nth.nth() : nth.nth() - 1;
        if (at < 0 || at >= sentences.size()) {
            throw new Refused(
                    prose.capitalised(place.name()) + " has " + sentences.size()
                            + (sentences.size() == 1 ? " sentence" : " sentences") + ", so there is no such one.",
                    List.of(prose.candidate(place.provisionId(), null)));
        }
        return stretch(place, sentences.get(at), "sentence " + (at + 1) + " of " + place.name());
    }

    private static Whereabouts stretch(Whereabouts place, int[] stretch, String name) {
        return new Whereabouts(place.provisionId(), Whereabouts.Part.STRETCH, stretch[0], stretch[1], name);
    }

    Whereabouts opening(Opening opening) {
        UUID within =
                opening.within() == null ? null : finding.one(opening.within()).provisionId();
        List<Passage> passages = within == null ? prose.passages() : prose.passagesWithin(within);
        String like = Loose.of(opening.words()).words();
        List<Whereabouts> found = new ArrayList<>();
        for (Passage passage : passages) {
            UUID id = passage.provisionId();
            if (opening.noun().equals("sentence")) {
                passage.sentences().stream()
                        .filter(sentence ->
                                passage.stretch(sentence[0], sentence[1]).startsWith(like))
                        .forEach(sentence -> found.add(stretch(
                                finding.whole(id), sentence, "the sentence of " + prose.name(id) + " that is meant")));
            } else if (passage.stretch(0, passage.words().length()).startsWith(like) && !passage.isHeading()) {
                found.add(finding.whole(id));
            }
        }
        List<UUID> ids = found.stream().map(Whereabouts::provisionId).toList();
        if (found.isEmpty()) {
            throw new Refused("There is no " + opening.noun() + " that begins with “" + opening.words() + "”.");
        }
        UUID only = finding.only(opening.words(), ids);
        return found.get(ids.indexOf(only));
    }
}
