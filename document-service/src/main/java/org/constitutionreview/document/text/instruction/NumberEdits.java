package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.instruction.Passage.Spot;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/** Changes a number in the words: "increase the number of members to 10"; the text goes on writing it as it does. */
final class NumberEdits {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-\\p{L}+)*");

    /** So many words may stand between the number and what it counts. */
    private static final int NEAR = 3;

    private final Prose prose;
    private final @Nullable Whereabouts where;
    private final Answers answers;
    private final Changes changes;

    private record Found(Spot spot, Quantity quantity) {}

    NumberEdits(Prose prose, @Nullable Whereabouts where, Answers answers, Changes changes) {
        this.prose = prose;
        this.where = where;
        this.answers = answers;
        this.changes = changes;
    }

    /**
     * @param counted what the number counts; "" for whatever it is
     * @param from what it is now; empty when it isn't said
     */
    void change(String counted, Optional<Quantity> from, Quantity to, boolean increase) {
        List<Found> found = new ArrayList<>();
        List<Passage> passages = where == null ? prose.passages() : prose.passagesWithin(where.provisionId());
        passages.forEach(passage -> found.addAll(numbers(passage, from.isPresent() ? "" : counted)));
        found.removeIf(
                one -> from.isPresent() && one.quantity().value() != from.get().value());
        String sought = from.map(quantity -> quantity.value() + " ").orElse("") + counted;
        Found only = only(sought.strip(), found);
        if (increase ? only.quantity().value() >= to.value() : only.quantity().value() <= to.value()) {
            throw new Refused(
                    "The number is " + only.spot().words() + " now, so " + to.value() + " would not "
                            + (increase ? "increase" : "reduce") + " it.",
                    List.of(only.spot().candidate(prose, null)));
        }
        Spot spot = only.spot();
        String words = to.like(only.quantity());
        boolean capital = Character.isUpperCase(spot.words().charAt(0));
        changes.splice(spot.passage(), spot.start(), spot.end(), capital ? Prose.capitalised(words) : words);
    }

    private Found only(String sought, List<Found> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Refused("There is no such number" + (where == null ? " in this text" : " in " + where.name())
                    + ". Quote the words: for ‘five members’ substitute ‘ten members’.");
        }
        return answers.among(sought, found, one -> one.spot().key())
                .orElseThrow(() -> new Refused(
                        "Several numbers may be meant. Choose the one that is.",
                        found.stream()
                                .limit(8)
                                .map(one -> candidate(sought, one))
                                .toList()));
    }

    private Candidate candidate(String sought, Found found) {
        return found.spot().candidate(prose, Answers.choice(sought, found.spot().key()));
    }

    private static List<Found> numbers(Passage passage, String counted) {
        List<Spot> words = new ArrayList<>();
        Matcher word = WORD.matcher(passage.words());
        while (word.find()) {
            words.add(new Spot(passage, word.start(), word.end()));
        }
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int nth = at;
            Quantity.of(words.get(at).words())
                    .filter(quantity -> counted.isEmpty() || counts(words, nth, counted))
                    .ifPresent(quantity -> found.add(new Found(words.get(nth), quantity)));
        }
        return found;
    }

    /** "five members", or "the number of members is five". */
    private static boolean counts(List<Spot> words, int number, String counted) {
        String first = counted.split(" ")[0];
        int from = Math.max(0, number - NEAR - 1);
        int to = Math.min(words.size(), number + NEAR + 1);
        return words.subList(from, to).stream().anyMatch(word -> word.words().equalsIgnoreCase(first));
    }
}
