package org.constitutionreview.document.text.instruction;

import java.util.List;
import org.constitutionreview.document.text.instruction.Everywhere.Scope;
import org.constitutionreview.document.text.instruction.Passage.Spot;
import org.jspecify.annotations.Nullable;

/** Changes words within a paragraph or heading, minding spaces, capitals and full stops. */
final class WordEdits {

    private static final String CLOSING = ".,;:)]!?’”";
    private static final String OPENING = "([‘“";

    private final Prose prose;
    private final @Nullable Whereabouts where;
    private final Scope scope;
    private final WordSearch search;
    private final Changes changes;

    WordEdits(Prose prose, @Nullable Whereabouts where, Scope scope, Answers answers, Changes changes) {
        this.prose = prose;
        this.where = where;
        this.scope = scope;
        this.search = new WordSearch(prose, where, answers);
        this.changes = changes;
    }

    void insertBetween(String words, Sought first, Sought second) {
        Spot spot = search.between(first, second);
        insert(spot.passage(), spot.start(), words);
    }

    void insertAfter(String words, Sought anchor) {
        spots(anchor).forEach(spot -> insert(spot.passage(), spot.end(), words));
    }

    void insertBefore(String words, Sought anchor) {
        spots(anchor).forEach(spot -> insert(spot.passage(), spot.start(), words));
    }

    void replace(Sought old, String words) {
        spots(old).forEach(spot -> replace(spot, old.words(), words));
    }

    void replaceAfter(Sought old, Sought anchor, String words) {
        replace(search.between(anchor, old), old.words(), words);
    }

    private void replace(Spot spot, String old, String words) {
        boolean capital = Character.isUpperCase(spot.words().charAt(0)) && Character.isLowerCase(old.charAt(0));
        changes.splice(spot.passage(), spot.start(), spot.end(), capital ? Prose.capitalised(words) : words);
    }

    void leaveOut(Sought words) {
        spots(words).forEach(this::leaveOut);
    }

    void leaveOutAfter(Sought words, Sought anchor) {
        leaveOut(search.between(anchor, words));
    }

    void look(Sought words, Look look) {
        spots(words).forEach(spot -> changes.look(spot.passage(), spot.start(), spot.end(), look));
    }

    void lookAfter(Sought words, Sought anchor, Look look) {
        Spot spot = search.between(anchor, words);
        changes.look(spot.passage(), spot.start(), spot.end(), look);
    }

    private List<Spot> spots(Sought words) {
        return switch (scope) {
            case ONCE -> List.of(search.only(words));
            case DOCUMENT -> search.all(words.words());
            case CONSTITUTION -> search.any(words.words());
        };
    }

    void leaveOut(Spot spot) {
        String all = spot.passage().words();
        if (spot.start() == 0 && spot.end() == all.length()) {
            String name = prose.name(spot.provisionId());
            throw new Refused("That would leave " + name + " without words. To take it out altogether, write: delete "
                    + name + ".");
        }
        boolean spaceBefore = spot.start() > 0 && isSpace(all.charAt(spot.start() - 1));
        boolean closes = spot.end() == all.length()
                || isSpace(all.charAt(spot.end()))
                || CLOSING.indexOf(all.charAt(spot.end())) >= 0;
        boolean atStart = spot.start() == 0 && isSpace(all.charAt(spot.end()));
        int end = spot.end() + (atStart ? 1 : 0);
        boolean capital =
                spot.start() == 0 && Character.isUpperCase(all.charAt(0)) && Character.isLowerCase(all.charAt(end));
        changes.splice(
                spot.passage(),
                spot.start() - (spaceBefore && closes ? 1 : 0),
                end + (capital ? 1 : 0),
                capital ? Prose.capitalised(all.substring(end, end + 1)) : "");
    }

    void atTheEnd(String words) {
        Spot spot = whole("at the end of");
        String old = spot.words();
        boolean stops = !old.isEmpty() && CLOSING.indexOf(old.charAt(old.length() - 1)) >= 0;
        boolean sentence = Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0));
        boolean beforeTheStop = stops && !sentence && ".;:".indexOf(words.charAt(words.length() - 1)) < 0;
        insert(
                spot.passage(),
                beforeTheStop ? spot.end() - 1 : spot.end(),
                sentence && !beforeTheStop ? Sentence.like(old, words) : words);
    }

    void atTheBeginning(String words) {
        Spot spot = whole("at the beginning of");
        insert(spot.passage(), spot.start(), words);
    }

    /** The stretch that the location names, as the sentence of a paragraph. */
    Spot stretch(Whereabouts sentence) {
        return new Spot(prose.passage(sentence), sentence.start(), sentence.end());
    }

    private Spot whole(String position) {
        if (where == null) {
            throw new Refused("Say which paragraph: “" + position + " paragraph 3.1”.");
        }
        Passage passage = prose.passage(where);
        return where.isStretch()
                ? stretch(where)
                : new Spot(passage, 0, passage.words().length());
    }

    void insert(Passage passage, int at, String words) {
        String all = passage.words();
        boolean spaceBefore = at > 0 && parted(all.charAt(at - 1), words.charAt(0));
        boolean spaceAfter = at < all.length() && parted(words.charAt(words.length() - 1), all.charAt(at));
        changes.splice(passage, at, at, (spaceBefore ? " " : "") + words + (spaceAfter ? " " : ""));
    }

    private static boolean parted(char left, char right) {
        return !isSpace(left) && !isSpace(right) && OPENING.indexOf(left) < 0 && CLOSING.indexOf(right) < 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
