package org.constitutionreview.gateway.draft;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.draft.DraftClient.Decision;
import org.constitutionreview.gateway.draft.DraftClient.NewRevision;
import org.constitutionreview.gateway.draft.DraftClient.Saved;
import org.constitutionreview.gateway.draft.DraftClient.Undo;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Saves revisions. Where others have changed the same words, all methods throw an {@link EditConflict}. */
@Component
class Saving {

    private final DraftClient drafts;
    private final JsonMapper json;

    Saving(DraftClient drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    Saved save(String id, UUID key, NewRevision revision) {
        return orAsk(
                id,
                ConflictForm.ofSave(revision, json.writeValueAsString(revision.operations())),
                List.of(),
                () -> drafts.save(id, key, revision));
    }

    Saved undo(String id, int number, UUID key, int baseRevision) {
        return orAsk(
                id,
                ConflictForm.ofRevision("UNDO", number, baseRevision),
                List.of(),
                () -> drafts.undo(id, number, key, new Undo(baseRevision, List.of(), null)));
    }

    Saved restore(String id, int number, UUID key, int baseRevision) {
        return orAsk(
                id,
                ConflictForm.ofRevision("RESTORE", number, baseRevision),
                List.of(),
                () -> drafts.restore(id, number, key, new Undo(baseRevision, List.of(), null)));
    }

    /** The same once more, with what was decided. */
    Saved decided(String id, ConflictForm form, NumberedReferences references) {
        List<Decision> decisions = form.decisions(references);
        int base = Form.number(form.baseRevision());
        int seen = Form.number(form.decidedAt());
        int number = Form.number(form.number());
        return orAsk(id, form, form.choices(), () -> switch (String.valueOf(form.kind())) {
            case "UNDO" -> drafts.undo(id, number, form.commandKey(), new Undo(base, decisions, seen));
            case "RESTORE" -> drafts.restore(id, number, form.commandKey(), new Undo(base, decisions, seen));
            default -> drafts.save(id, form.commandKey(), revision(form, base, seen, decisions));
        });
    }

    private NewRevision revision(ConflictForm form, int base, int seen, List<Decision> decisions) {
        String authority = form.authority() == null || form.authority().isBlank() ? null : form.authority();
        return new NewRevision(
                base,
                json.readTree(form.operations() == null ? "[]" : form.operations()),
                authority,
                authority == null ? List.of() : List.of(authority),
                form.note() == null || form.note().isBlank() ? null : form.note(),
                form.instruction() == null || form.instruction().isBlank() ? null : form.instruction(),
                decisions,
                seen);
    }

    private static Saved orAsk(String id, ConflictForm form, List<ChoiceFields> before, Supplier<Saved> command) {
        try {
            return command.get();
        } catch (Refusal refusal) {
            if (refusal.problem().is("edit-conflict")
                    && !refusal.problem().conflicts().isEmpty()) {
                throw new EditConflict(id, form, before, refusal.problem());
            }
            throw refusal;
        }
    }
}
