package org.constitutionreview.document.text.instruction;

import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.instruction.Passage.Spot;
import org.jspecify.annotations.Nullable;

/** Changes words within a paragraph or heading, minding spaces, capitals and full stops. */
final class WordEdits {

    private static final String CLOSING = ".,;:)]!?’”";
    private static final String OPENING = "([‘“";

    private final Prose prose;
    private final @Nullable Whereabouts where;
    private final WordSearch search;

    WordEdits(Prose prose, @Nullable Whereabouts where) {
        this.prose = prose;
        this.where = where;
        this.search = new WordSearch(prose, where);
    }

    List<Operation> insertBetween(String words, String first, String second) {
        Spot spot = search.between(first, second);
        return insert(spot.passage(), spot.start(), words);
    }

    List<Operation> insertAfter(String words, String anchor) {
        Spot spot = search.only(anchor);
        return insert(spot.passage(), spot.end(), words);
    }

    List<Operation> insertBefore(String words, String anchor) {
        Spot spot = search.only(anchor);
        return insert(spot.passage(), spot.start(), words);
    }

    List<Operation> replace(String old, String words) {
        return replace(search.only(old), old, words);
    }

    List<Operation> replaceAfter(String old, String anchor, String words) {
        return replace(search.between(anchor, old), old, words);
    }

    private List<Operation> replace(Spot spot, String old, String words) {
        boolean capital = Character.isUpperCase(spot.words().charAt(0)) && Character.isLowerCase(old.charAt(0));
        return List.of(spot.passage().replace(spot.start(), spot.end(), capital ? prose.capitalised(words) : words));
    }

    List<Operation> leaveOut(String words) {
        return leaveOut(search.only(words));
    }

    List<Operation> leaveOutAfter(String words, String anchor) {
        return leaveOut(search.between(anchor, words));
    }

    private List<Operation> leaveOut(Spot spot) {
        String all = spot.passage().words();
        if (spot.start() == 0 && spot.end() == all.length()) {
            String name = prose.name(spot.passage().provisionId());
            throw new Refused("That would leave " + name + " without words. To take it out altogether, write: delete "
                    + name + ".");
        }
        boolean spaceBefore = spot.start() > 0 && isSpace(all.charAt(spot.start() - 1));
        boolean closes = spot.end() == all.length()
                || isSpace(all.charAt(spot.end()))
                || CLOSING.indexOf(all.charAt(spot.end())) >= 0;
        boolean atStart = spot.start() == 0 && isSpace(all.charAt(spot.end()));
        return List.of(spot.passage()
                .replace(spot.start() - (spaceBefore && closes ? 1 : 0), spot.end() + (atStart ? 1 : 0), ""));
    }

    List<Operation> atTheEnd(String words) {
        Passage passage = whole("at the end of");
        String old = passage.words();
        boolean stops = !old.isEmpty() && CLOSING.indexOf(old.charAt(old.length() - 1)) >= 0;
        boolean sentence = Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0));
        boolean beforeTheStop = stops && !sentence && ".;:".indexOf(words.charAt(words.length() - 1)) < 0;
        return beforeTheStop
                ? insert(passage, old.length() - 1, words)
                : insert(passage, old.length(), sentence ? Sentence.like(old, words) : words);
    }

    List<Operation> atTheBeginning(String words) {
        return insert(whole("at the beginning of"), 0, words);
    }

    List<Operation> reword(Whereabouts place, String words) {
        Provision provision = prose.text().provision(place.provisionId());
        if (place.inHeading()) {
            return List.of(new Operation.ReplaceText(place.provisionId(), Inline.plain(words), provision.text()));
        }
        if (provision.text().isEmpty()) {
            throw new Refused(prose.capitalised(place.name())
                    + " has a heading and paragraphs of its own. Say which paragraph, or: the heading of "
                    + place.name()
                    + ".");
        }
        String old = prose.candidate(place.provisionId()).words();
        return List.of(new Operation.ReplaceText(place.provisionId(), null, Inline.plain(Sentence.like(old, words))));
    }

    private Passage whole(String position) {
        if (where == null) {
            throw new Refused("Say which paragraph: “" + position + " paragraph 3.1”.");
        }
        return prose.passagesOf(where.provisionId()).stream()
                .filter(passage -> passage.isHeading() == where.inHeading())
                .findFirst()
                .orElseThrow(() -> new Refused(prose.capitalised(where.name())
                        + " has no words of its own. Name one of its paragraphs, or insert a new paragraph."));
    }

    private static List<Operation> insert(Passage passage, int at, String words) {
        String all = passage.words();
        boolean spaceBefore = at > 0 && parted(all.charAt(at - 1), words.charAt(0));
        boolean spaceAfter = at < all.length() && parted(words.charAt(words.length() - 1), all.charAt(at));
        return List.of(passage.replace(at, at, (spaceBefore ? " " : "") + words + (spaceAfter ? " " : "")));
    }

    private static boolean parted(char left, char right) {
        return !isSpace(left) && !isSpace(right) && OPENING.indexOf(left) < 0 && CLOSING.indexOf(right) < 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
