package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.document.text.instruction.Everywhere.Scope;
import org.constitutionreview.document.text.instruction.Grammar.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * One instruction that is a phrase of the {@link Grammar}.
 *
 * @param where in or from which it works; null when that isn't said
 * @param bare whether words stand without quotation marks
 */
record Clause(Parsed parsed, @Nullable PlaceName where, Scope scope, boolean bare) {

    private static final Set<String> IN = Set.of("in", "of", "from", "within", "under", "to", "at", "on");

    /** What is left of what was said when one place is taken as where it works. */
    private record Located(Said said, @Nullable PlaceName where) {}

    /** @param carried where the instruction before it works */
    static Optional<Clause> of(Said said, @Nullable PlaceName carried, boolean bare) {
        Everywhere everywhere = Everywhere.in(said.tokens());
        Said plain = new Said(everywhere.tokens(), said.quoted(), said.places());
        for (Located located : located(plain, carried)) {
            Optional<Parsed> parsed = Grammar.parse(located.said(), bare);
            if (parsed.isPresent()) {
                return Optional.of(new Clause(parsed.get(), located.where(), everywhere.scope(), bare));
            }
        }
        return Optional.empty();
    }

    private static List<Located> located(Said said, @Nullable PlaceName carried) {
        List<Located> ways = new ArrayList<>(List.of(new Located(said, carried)));
        List<Located> plain = new ArrayList<>();
        for (int at = 0; at < said.tokens().size(); at++) {
            if (!said.tokens().get(at).startsWith("¶")) {
                continue;
            }
            PlaceName place = said.places().get(Tokens.index(said.tokens().get(at)));
            if (at > 0 && IN.contains(said.tokens().get(at - 1))) {
                ways.add(new Located(said.without(at - 1, at + 1), place));
            } else if (at == 0 || at == said.tokens().size() - 1) {
                plain.add(new Located(said.without(at, at + 1), place));
            }
        }
        ways.addAll(plain);
        return ways;
    }

    /** "In paragraph 18.1" alone: where the following instructions work. */
    static @Nullable PlaceName onlyPlace(Said said) {
        List<String> words =
                said.tokens().stream().filter(token -> !Tokens.isMark(token)).toList();
        boolean only = words.size() == 1 || (words.size() == 2 && IN.contains(words.get(0)));
        return only && words.get(words.size() - 1).startsWith("¶")
                ? said.places().get(Tokens.index(words.get(words.size() - 1)))
                : null;
    }

    /** @throws Refused when it can't be done without guessing */
    void carryOut(Prose prose, Answers answers, Changes changes, Supplier<UUID> ids) {
        List<@Nullable Whereabouts> places = new ArrayList<>();
        if (where == null) {
            places.add(null);
        } else {
            places.addAll(new Finding(prose, changes, answers).all(where));
        }
        for (Whereabouts place : places) {
            Editing editing = new Editing(prose, place, scope, answers, changes, ids);
            parsed.phrase().meaning().accept(editing, parsed.match());
        }
    }
}
