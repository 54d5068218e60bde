package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.instruction.PlaceName.Heading;
import org.constitutionreview.document.text.instruction.PlaceName.Labelled;
import org.constitutionreview.document.text.instruction.PlaceName.New;
import org.constitutionreview.document.text.instruction.PlaceName.Nth;
import org.constitutionreview.document.text.instruction.PlaceName.Numbered;
import org.constitutionreview.document.text.instruction.PlaceName.Opening;
import org.constitutionreview.document.text.instruction.PlaceName.Several;
import org.jspecify.annotations.Nullable;

/** Reads places out of tokens, and puts ¶0, ¶1 where they stood. */
final class PlaceReader {

    private static final Set<String> UNNUMBERED = Set.of("table", "cross-heading", "unnumbered paragraph");
    private static final Set<String> OF = Set.of("of", "in", "under", "to", "from", "at", "within");
    private static final Set<String> BEGINNING = Set.of("beginning", "starting", "opening");
    private static final int DEEPEST = 8;

    private final List<String> tokens;
    private final List<String> quoted;
    private final List<PlaceName> places = new ArrayList<>();
    private final Map<PlaceName, String> words = new IdentityHashMap<>();

    private record Read(PlaceName place, int end) {}

    PlaceReader(List<String> tokens, List<String> quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    List<PlaceName> places() {
        return places;
    }

    /** As it was said. */
    String words(PlaceName place) {
        return words.getOrDefault(place, "");
    }

    private String words(int from, int to) {
        return tokens.subList(from, to).stream()
                .map(token -> Tokens.isQuoted(token) ? "“" + quoted.get(Tokens.index(token)) + "”" : token)
                .collect(Collectors.joining(" "));
    }

    List<String> marked() {
        List<String> marked = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Read read = labelled(place(at, 0));
            if (read == null) {
                marked.add(tokens.get(at++));
            } else {
                marked.add("¶" + places.size());
                places.add(read.place());
                words.put(read.place(), words(at, read.end()));
                at = read.end();
            }
        }
        return marked;
    }

    private @Nullable Read labelled(@Nullable Read read) {
        if (read == null) {
            return null;
        }
        boolean label = token(read.end()).equals("(")
                && token(read.end() + 1).startsWith("«")
                && token(read.end() + 2).equals(")");
        return !label
                ? read
                : new Read(new Labelled(read.place(), quoted.get(Tokens.index(token(read.end() + 1)))), read.end() + 3);
    }

    private @Nullable Read place(int start, int deep) {
        if (deep > DEEPEST) {
            return null;
        }
        int at = token(start).equals("the") ? start + 1 : start;
        String word = token(at);
        if (Set.of("whole", "text", "words", "wording", "content", "contents", "rest")
                        .contains(word)
                && Set.of("of", "in").contains(token(at + 1))) {
            return place(at + 2, deep + 1);
        }
        if ((word.equals("heading") || word.equals("title")) && OF.contains(token(at + 1))) {
            Read of = place(at + 2, deep + 1);
            return of == null ? null : new Read(new Heading(of.place()), of.end());
        }
        Noun fresh = word.equals("new") ? noun(at + 1) : null;
        if (fresh != null && Tokens.isNumber(token(fresh.end()))) {
            return new Read(new New(fresh.name(), token(fresh.end())), fresh.end() + 1);
        }
        Read nth = nth(at, deep);
        Read only = nth == null ? only(at, deep, at > start) : nth;
        return only == null ? named(at, deep) : only;
    }

    private @Nullable Read nth(int start, int deep) {
        Ordinal ordinal = Ordinal.at(tokens, start);
        if (ordinal == null) {
            return null;
        }
        boolean isNew = token(ordinal.end()).equals("new");
        Noun noun = noun(isNew ? ordinal.end() + 1 : ordinal.end());
        return noun == null ? null : nth(ordinal.nth(), ordinal.fromTheEnd(), isNew, noun, deep);
    }

    private Read nth(int nth, boolean fromTheEnd, boolean isNew, Noun noun, int deep) {
        Read within = within(noun.end(), OF, deep);
        return new Read(
                new Nth(nth, fromTheEnd, isNew, noun.name(), within == null ? null : within.place()),
                within == null ? noun.end() : within.end());
    }

    /** "the bullet of 19.3", "the table". */
    private @Nullable Read only(int start, int deep, boolean the) {
        Noun noun = noun(start);
        if (noun == null
                || within(noun.end(), Set.of("of"), deep) == null && !(the && UNNUMBERED.contains(noun.name()))) {
            return null;
        }
        return nth(0, false, false, noun, deep);
    }

    private @Nullable Read within(int at, Set<String> prepositions, int deep) {
        return prepositions.contains(token(at)) ? place(at + 1, deep + 1) : null;
    }

    private @Nullable Read named(int start, int deep) {
        Noun noun = noun(start);
        int at = noun == null ? start : noun.end();
        if (noun != null && (BEGINNING.contains(token(at)) || token(at).matches("which|that"))) {
            return opening(noun, deep);
        }
        return isNumber(at, noun != null) ? numbers(at, noun == null ? "" : noun.name(), deep) : null;
    }

    private @Nullable Read opening(Noun noun, int deep) {
        int at = noun.end() + (token(noun.end()).matches("which|that") ? 2 : 1);
        int quote = at + (token(at).equals("with") ? 1 : 0);
        if (!token(quote).startsWith("«")) {
            return null;
        }
        Read within = within(quote + 1, OF, deep);
        String opening = quoted.get(Tokens.index(token(quote)));
        return new Read(
                new Opening(noun.name(), opening, within == null ? null : within.place()),
                within == null ? quote + 1 : within.end());
    }

    private boolean isNumber(int at, boolean named) {
        String number = token(at);
        boolean counts = Noun.isMeasure(token(at + 1)) && !named;
        return Tokens.isNumber(number) && !counts;
    }

    /** "18.1", "4.1 and 4.2", "4.1 to 4.3", "(vii) and (viii) of 19.3". */
    private Read numbers(int start, String noun, int deep) {
        List<String> numbers = new ArrayList<>(List.of(token(start)));
        boolean range = false;
        int at = start + 1;
        while (true) {
            int next = at;
            while (Set.of(",", "and", "&", "or").contains(token(next)) && next < at + 2) {
                next++;
            }
            boolean quantity = noun.isEmpty() && numbers.get(0).matches("\\d+");
            boolean to = Set.of("to", "–", "—", "-").contains(token(at)) && numbers.size() == 1 && !quantity;
            next = to ? at + 1 : next;
            Noun again = noun(next);
            next = again != null && again.name().equals(noun) ? again.end() : next;
            if (next == at || range || !isNumber(next, false)) {
                break;
            }
            range = to;
            numbers.add(token(next));
            at = next + 1;
        }
        boolean relative = numbers.get(0).startsWith("(") || noun.equals("bullet");
        Read within = within(at, relative ? OF : Set.of("of"), deep);
        List<PlaceName> places = numbers.stream()
                .map(number -> one(noun, number, within == null ? null : within.place()))
                .toList();
        return new Read(
                places.size() == 1 ? places.get(0) : new Several(places, range), within == null ? at : within.end());
    }

    private static PlaceName one(String noun, String number, @Nullable PlaceName within) {
        return noun.equals("bullet") && number.matches("\\d{1,3}")
                ? new Nth(Integer.parseInt(number), false, false, noun, within)
                : new Numbered(noun, number, within);
    }

    private @Nullable Noun noun(int at) {
        return Noun.at(tokens, at);
    }

    private String token(int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
