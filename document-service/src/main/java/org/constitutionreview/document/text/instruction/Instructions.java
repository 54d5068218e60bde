package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Everywhere.Scope;
import org.constitutionreview.document.text.instruction.Reading.Part;
import org.constitutionreview.document.text.instruction.Understanding.NotAnInstruction;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;

/**
 * Turns people's words ("in paragraph 18.1, after ‘banked’ insert ‘by’") into operations, if they say exactly what to do
 * and it can be done in one way only. Several instructions in one text all speak of the text as it was before.
 */
public final class Instructions {

    private static final int LONGEST = 200_000;
    private static final int MOST_SHOWN_APART = 40;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private final Prose prose;
    private final Answers answers;
    private final Supplier<UUID> ids;

    private Instructions(Prose prose, Answers answers, Supplier<UUID> ids) {
        this.prose = prose;
        this.answers = answers;
        this.ids = ids;
    }

    public static Understanding understand(String words, Text text) {
        return read(words, text, List.of()).understanding();
    }

    /** @param choices those of the {@link Understanding.Candidate candidates} that somebody chose when asked before */
    public static Understood read(String words, Text text, Collection<String> choices) {
        return read(words, text, ReferenceWords.within(text, Reference::documentId), choices);
    }

    /** @param references what the text's cross-references read as to whoever wrote the words */
    public static Understood read(String words, Text text, ReferenceWords references, Collection<String> choices) {
        if (words.length() > LONGEST) {
            return Understood.alone(
                    new Refusal("That is too long for one instruction. Write the words in the draft.", List.of()));
        }
        return new Instructions(new Prose(text, references), new Answers(choices), UUID::randomUUID).read(words);
    }

    private Understood read(String words) {
        if (words.strip().endsWith("?")) {
            return Understood.alone(Explanation.question());
        }
        List<Part> parts = BLANK_LINE
                .splitAsStream(words)
                .filter(piece -> !piece.isBlank())
                .flatMap(piece -> best(piece).parts().stream())
                .toList();
        if (parts.size() < 2) {
            return Understood.alone(parts.isEmpty() ? Explanation.nothing() : understand(parts));
        }
        return new Understood(together(parts), apart(parts));
    }

    /** Each by itself; none when they are too many to look at. */
    private List<Understood.Part> apart(List<Part> parts) {
        return parts.size() > MOST_SHOWN_APART
                ? List.of()
                : parts.stream()
                        .map(part -> new Understood.Part(part.words(), understand(List.of(part))))
                        .toList();
    }

    private Understanding together(List<Part> parts) {
        long understood = parts.stream().filter(part -> part.clause() != null).count();
        if (understood == parts.size()) {
            return understand(parts);
        }
        List<Understanding> others = parts.stream()
                .filter(part -> part.clause() == null)
                .map(part -> understand(List.of(part)))
                .toList();
        boolean remarks = understood == 0 && others.stream().allMatch(NotAnInstruction.class::isInstance);
        return remarks
                ? others.get(0)
                : new Refusal(
                        "These are several things, and not all of them can be applied. Take them one by one.",
                        List.of());
    }

    private Understanding understand(List<Part> parts) {
        List<Clause> clauses = new ArrayList<>();
        for (Part part : parts) {
            Clause clause = part.clause();
            if (clause == null) {
                return Explanation.of(part);
            }
            clauses.add(clause);
        }
        try {
            boolean wholeConstitution = clauses.stream().anyMatch(clause -> clause.scope() == Scope.CONSTITUTION);
            List<Operation> operations = operations(clauses, ids);
            boolean changes = !prose.text().with(operations).equals(prose.text());
            return changes || wholeConstitution
                    ? new Operations(operations, wholeConstitution)
                    : new Refusal("The text reads so already.", List.of());
        } catch (Refused refused) {
            boolean vague = clauses.size() == 1
                    && clauses.get(0).bare()
                    && refused.refusal().candidates().isEmpty();
            return vague ? Explanation.withoutQuotes(parts.get(0)) : refused.refusal();
        }
    }

    private List<Operation> operations(List<Clause> clauses, Supplier<UUID> made) {
        Changes changes = new Changes(prose.text());
        clauses.forEach(clause -> clause.carryOut(prose, answers, changes, made));
        return changes.operations();
    }

    /** The reading of which most can be carried out; where two would do different things, that is asked. */
    private Reading best(String piece) {
        Set<Quotes> quotes = Quotes.readings(piece);
        List<Reading> readings = understood(quotes);
        if (readings.isEmpty()) {
            readings = understood(Quotes.afterColon(piece).stream().toList());
        }
        if (readings.size() > 1) {
            return only(readings);
        }
        return readings.isEmpty() ? mistaken(quotes) : readings.get(0);
    }

    private static List<Reading> understood(Collection<Quotes> quotes) {
        return quotes.stream().map(Reading::of).filter(Reading::isUnderstood).toList();
    }

    private Reading mistaken(Set<Quotes> quotes) {
        return quotes.stream()
                .flatMap(one -> Reading.corrected(one, answers).stream())
                .findFirst()
                .or(() -> quotes.stream()
                        .map(Reading::of)
                        .reduce((one, other) ->
                                other.clauses().size() > one.clauses().size() ? other : one))
                .orElseGet(() -> new Reading(List.of()));
    }

    private Reading only(List<Reading> readings) {
        List<Reading> possible = new ArrayList<>();
        List<List<Operation>> outcomes = new ArrayList<>();
        for (Reading reading : readings) {
            outcome(reading).filter(outcome -> !outcomes.contains(outcome)).ifPresent(outcome -> {
                outcomes.add(outcome);
                possible.add(reading);
            });
        }
        if (possible.size() > 1) {
            return possible.get(0).ambiguous();
        }
        return possible.isEmpty() ? readings.get(0) : possible.get(0);
    }

    private Optional<List<Operation>> outcome(Reading reading) {
        AtomicLong number = new AtomicLong();
        try {
            return Optional.of(operations(reading.clauses(), () -> new UUID(0, number.incrementAndGet())));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
