package org.constitutionreview.workflow.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One saved state of a draft. @param discharges the minute points its edits settle */
public record Revision(
        int revision, @Nullable List<UUID> discharges, @Nullable Integer undoes, @Nullable Integer undoneBy) {

    /** Whether its edits still stand. */
    public boolean stands() {
        return undoneBy == null;
    }

    public List<UUID> dischargedPoints() {
        return discharges == null ? List.of() : discharges;
    }
}
