package org.constitutionreview.document.form;

import java.util.UUID;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Operation;
import org.jspecify.annotations.Nullable;

/** One operation; which fields it needs follows from its type. */
public record OperationForm(
        @Nullable Type type,
        @Nullable UUID provisionId,
        @Nullable String heading,
        @Nullable String text,
        @Nullable ProvisionForm provision,
        @Nullable UUID parentId,
        @Nullable UUID afterId) {

    public enum Type {
        REPLACE_TEXT,
        INSERT,
        DELETE,
        MOVE,
        /** {@code text} stays, {@code provision} has the id and the words of the new one. */
        SPLIT,
        /** {@code provisionId} takes in the words of the one after it, {@code provision}. */
        MERGE
    }

    public static OperationForm of(Operation operation) {
        if (operation instanceof Operation.ReplaceText replace) {
            var heading = replace.heading();
            return new OperationForm(
                    Type.REPLACE_TEXT,
                    replace.provisionId(),
                    heading == null ? null : heading.markup(),
                    replace.text().markup(),
                    null,
                    null,
                    null);
        }
        if (operation instanceof Operation.Insert insert) {
            return new OperationForm(
                    Type.INSERT,
                    null,
                    null,
                    null,
                    ProvisionForm.of(insert.provision()),
                    insert.parentId(),
                    insert.afterId());
        }
        if (operation instanceof Operation.Move move) {
            return new OperationForm(Type.MOVE, move.provisionId(), null, null, null, move.parentId(), move.afterId());
        }
        if (operation instanceof Operation.Split split) {
            return new OperationForm(
                    Type.SPLIT,
                    split.provisionId(),
                    null,
                    split.first().markup(),
                    ProvisionForm.part(split.newId(), split.rest().markup()),
                    null,
                    null);
        }
        if (operation instanceof Operation.Merge merge) {
            return new OperationForm(
                    Type.MERGE, merge.provisionId(), null, null, ProvisionForm.part(merge.nextId(), null), null, null);
        }
        return new OperationForm(Type.DELETE, operation.provisionId(), null, null, null, null, null);
    }

    /** @throws Problem when a field is missing */
    public Operation operation() {
        if (type == null) {
            throw Problem.invalid(
                    "operations.type", "Say what to do: REPLACE_TEXT, INSERT, DELETE, MOVE, SPLIT or MERGE.");
        }
        return switch (type) {
            case REPLACE_TEXT ->
                new Operation.ReplaceText(
                        id(),
                        heading == null ? null : ProvisionForm.inline("operations.heading", heading),
                        ProvisionForm.inline("operations.text", words()));
            case INSERT -> new Operation.Insert(inserted().provision(), parentId, afterId);
            case DELETE -> new Operation.Delete(id());
            case MOVE -> new Operation.Move(id(), parentId, afterId);
            case SPLIT ->
                new Operation.Split(
                        id(),
                        ProvisionForm.inline("operations.text", words()),
                        part().requiredId(),
                        ProvisionForm.inline("operations.provision.text", part().words()));
            case MERGE -> new Operation.Merge(id(), part().requiredId());
        };
    }

    private UUID id() {
        if (provisionId == null) {
            throw Problem.invalid("operations.provisionId", "Say which paragraph to change.");
        }
        return provisionId;
    }

    private String words() {
        if (text == null) {
            throw Problem.invalid("operations.text", "Say what the paragraph's new words are.");
        }
        return text;
    }

    private ProvisionForm part() {
        if (provision == null) {
            throw Problem.invalid("operations.provision", "Say which paragraph is the second one.");
        }
        return provision;
    }

    private ProvisionForm inserted() {
        if (provision == null) {
            throw Problem.invalid("operations.provision", "Say which paragraph to insert.");
        }
        return provision;
    }
}
