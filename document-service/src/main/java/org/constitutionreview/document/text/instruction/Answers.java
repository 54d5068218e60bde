package org.constitutionreview.document.text.instruction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody chose where an instruction may mean several things; it counts only among what may still be meant. */
final class Answers {

    private final Set<String> choices;

    Answers(Collection<String> choices) {
        this.choices = Set.copyOf(choices);
    }

    /** @param words the words of the instruction that leave the question open */
    <T> Optional<T> among(String words, List<T> options, Function<T, String> key) {
        return options.stream()
                .filter(option -> choices.contains(choice(words, key.apply(option))))
                .findFirst();
    }

    static String choice(String words, String key) {
        return Integer.toHexString(Loose.of(words.strip()).words().hashCode()) + ":" + key;
    }
}
