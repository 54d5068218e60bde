package org.constitutionreview.gateway.draft;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.backend.Problem.Conflict;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wanted to save when others had changed the same words, and what they decide now.
 *
 * @param kind SAVE, UNDO or RESTORE
 * @param number the revision to undo or restore
 * @param decidedAt the revision whose words are the others' on the page
 * @param operations as they were sent first
 */
record ConflictForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String baseRevision,
        @Nullable String decidedAt,
        @Nullable String operations,
        @Nullable String authority,
        @Nullable String note,
        @Nullable String instruction,
        @Nullable List<ChoiceFields> choices)
        implements Form {

    ConflictForm {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    static ConflictForm ofSave(DraftClient.NewRevision revision, String operations) {
        return new ConflictForm(
                Form.newKey(),
                "SAVE",
                null,
                String.valueOf(revision.baseRevision()),
                null,
                operations,
                revision.authorityId(),
                revision.note(),
                revision.instruction(),
                List.of());
    }

    static ConflictForm ofRevision(String kind, int number, int baseRevision) {
        return new ConflictForm(
                Form.newKey(),
                kind,
                String.valueOf(number),
                String.valueOf(baseRevision),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** To be asked (again): what was decided and holds stays so, and each conflict gets its choice. */
    ConflictForm asking(List<Conflict> conflicts, @Nullable Integer seen, List<ChoiceFields> before) {
        List<String> open = conflicts.stream().map(Conflict::provisionId).toList();
        List<ChoiceFields> all = new ArrayList<>(before.stream()
                .filter(ChoiceFields::isMade)
                .filter(choice -> !open.contains(choice.provision()))
                .toList());
        conflicts.forEach(conflict -> all.add(new ChoiceFields(
                conflict.provisionId(), null, conflict.mine() == null ? conflict.theirs() : conflict.mine())));
        return new ConflictForm(
                Form.newKey(),
                kind,
                number,
                baseRevision,
                seen == null ? baseRevision : seen.toString(),
                operations,
                authority,
                note,
                instruction,
                all);
    }

    List<DraftClient.Decision> decisions(NumberedReferences references) {
        return choices().stream()
                .filter(ChoiceFields::isMade)
                .map(choice -> choice.decision(references))
                .toList();
    }

    @Override
    public List<ChoiceFields> choices() {
        return choices == null ? List.of() : choices;
    }
}
