package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.instruction.Everywhere.Scope;
import org.constitutionreview.document.text.instruction.PlaceName.New;
import org.constitutionreview.document.text.instruction.Whereabouts.Part;
import org.jspecify.annotations.Nullable;

/** What one instruction does, once it is known where: each kind of edit, minding whether words or provisions are meant. */
final class Editing {

    private final Prose prose;
    private final @Nullable Whereabouts where;
    private final Scope scope;
    private final Answers answers;
    private final Changes changes;
    private final Supplier<UUID> ids;
    private final Finding finding;

    /** @param where in or from which it works; null when that isn't said */
    Editing(
            Prose prose,
            @Nullable Whereabouts where,
            Scope scope,
            Answers answers,
            Changes changes,
            Supplier<UUID> ids) {
        this.prose = prose;
        this.where = where;
        this.scope = scope;
        this.answers = answers;
        this.changes = changes;
        this.ids = ids;
        this.finding = new Finding(prose, changes, answers);
    }

    WordEdits words() {
        return new WordEdits(prose, where, scope, answers, changes);
    }

    NumberEdits numbers() {
        return new NumberEdits(prose, where, answers, changes);
    }

    ProvisionEdits provisions() {
        return new ProvisionEdits(prose, finding, changes, ids);
    }

    Moves moves() {
        return new Moves(prose, changes);
    }

    Whereabouts place(PlaceName name) {
        return finding.one(name);
    }

    List<Whereabouts> places(PlaceName name) {
        return finding.all(name);
    }

    /** Where nothing stands there is one place only. */
    void insertSomewhere(String words) {
        if (where == null) {
            throw new Refused("Say in which paragraph, and after which words, for example: In paragraph 18.1, after"
                    + " ‘banked’ insert ‘by’.");
        }
        Provision provision = prose.text().provision(where.provisionId());
        if (where.inHeading() ? provision.heading() != null : !provision.text().isEmpty()) {
            throw new Refused("Say where in " + where.name() + ": after which words, or “at the end”.");
        }
        Inline inline = Inline.plain(Block.is(words) ? words.substring(1) : words);
        changes.reword(
                where.provisionId(), where.inHeading() ? inline : null, where.inHeading() ? provision.text() : inline);
    }

    /** At the end, or the beginning, of the words or of what stands under a provision. */
    void atTheEnd(String words) {
        if (Block.is(words)) {
            provisions().insertWithin(where, false, "", words);
        } else {
            words().atTheEnd(words);
        }
    }

    void atTheBeginning(String words) {
        if (Block.is(words)) {
            provisions().insertWithin(where, true, "", words);
        } else {
            words().atTheBeginning(words);
        }
    }

    /** After a sentence its like is inserted, after a provision another one. */
    void insertBeside(String noun, boolean after, PlaceName name, String words) {
        Whereabouts place = finding.one(name);
        if (place.isStretch()) {
            Passage passage = prose.passage(place);
            String old = passage.words().substring(place.start(), place.end());
            words().insert(passage, after ? place.end() : place.start(), Sentence.like(old, words));
        } else {
            provisions().insert(noun, after, place, words);
        }
    }

    /** "a new paragraph 10.2". */
    void insertAs(PlaceName name, String words) {
        if (!(name instanceof New || name instanceof PlaceName.Numbered)) {
            throw new Refused("Say after which paragraph the new one stands: insert new paragraph after 10.1: …");
        }
        provisions()
                .insertAs(
                        name instanceof New fresh
                                ? fresh
                                : new New(((PlaceName.Numbered) name).noun(), ((PlaceName.Numbered) name).number()),
                        words);
    }

    void reword(PlaceName name, String words) {
        finding.all(name).forEach(place -> new Rewording(prose, changes).reword(place, words));
    }

    void delete(PlaceName name) {
        finding.all(name).forEach(this::delete);
    }

    private void delete(Whereabouts place) {
        if (place.isStretch()) {
            words().leaveOut(words().stretch(place));
            return;
        }
        if (place.part() == Part.ALL) {
            changes.delete(place.provisionId());
            return;
        }
        Provision provision = prose.text().provision(place.provisionId());
        if (provision.heading() == null) {
            throw new Refused(Prose.capitalised(prose.name(place.provisionId())) + " has no heading.");
        }
        if (provision.text().isEmpty()) {
            throw new Refused("Without its heading nothing would be left of "
                    + prose.name(place.provisionId()) + ". To leave out all of it, write: delete "
                    + prose.name(place.provisionId()) + ".");
        }
        changes.reword(place.provisionId(), Inline.EMPTY, provision.text());
    }

    /** The words go, the provision and what stands under it stay. */
    void leaveOutWords(PlaceName name) {
        changes.reword(finding.one(name).provisionId(), null, Inline.EMPTY);
    }

    void addTo(String noun, String words) {
        provisions().insertWithin(where, false, noun.startsWith("bullet") ? "bullet" : noun, words);
    }

    void swap(PlaceName name) {
        List<Whereabouts> places = finding.all(name);
        if (places.size() != 2) {
            throw new Refused("Say which two change places: swap items (vii) and (viii) of 19.3.");
        }
        moves().swap(places.get(0), places.get(1));
    }

    void changeNumber(Match said, boolean increase) {
        boolean from = said.hasNumbers(2);
        numbers()
                .change(
                        said.said("…"),
                        from ? Quantity.of(said.number(0)) : Optional.empty(),
                        Quantity.of(said.number(from ? 1 : 0)).orElseThrow(),
                        increase);
    }

    void missing(String what) {
        throw new Refused(what);
    }
}
