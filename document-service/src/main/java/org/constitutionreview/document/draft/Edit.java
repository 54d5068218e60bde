package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.text.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants to change.
 *
 * @param baseRevision the revision that the editor saw
 * @param discharges the points that this edit settles
 * @param instruction the words that it was made from, if any
 * @param decisions what stands where others have changed the same words
 * @param decidedAt the revision whose words the editor decided against
 */
public record Edit(
        int baseRevision,
        List<OperationForm> operations,
        @Nullable UUID authorityId,
        Set<UUID> discharges,
        @Nullable String note,
        @Nullable String instruction,
        List<Decision> decisions,
        @Nullable Integer decidedAt) {

    public Edit {
        operations = List.copyOf(operations);
        discharges = Set.copyOf(discharges);
        decisions = List.copyOf(decisions);
    }

    /** One that brings no operations of its own. */
    static Edit noted(int baseRevision, String note, List<Decision> decisions, @Nullable Integer decidedAt) {
        return new Edit(baseRevision, List.of(), null, Set.of(), note, null, decisions, decidedAt);
    }

    List<Operation> parsed() {
        return operations.stream().map(OperationForm::operation).toList();
    }

    /** What it names, or the first point that it settles, or what edits stand on at this stage. */
    Authority authority(DraftAccess access) {
        discharges.forEach(point -> access.authority(point, "discharges"));
        if (authorityId != null) {
            return access.authority(authorityId, "authorityId");
        }
        return discharges.stream()
                .sorted()
                .findFirst()
                .map(point -> access.authority(point, "discharges"))
                .orElseGet(() -> access.defaultAuthority().alone());
    }
}
