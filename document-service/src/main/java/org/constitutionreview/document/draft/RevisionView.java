package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.reading.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what in a draft, and when.
 *
 * @param restores the revision whose text it brings back
 * @param onto the edition, in force meanwhile, that it brings the draft onto
 */
public record RevisionView(
        int revision,
        Person author,
        Instant at,
        @Nullable String note,
        @Nullable String instruction,
        List<OperationForm> operations,
        Authority authority,
        Set<UUID> discharges,
        Set<UUID> touched,
        List<Integer> mergedOver,
        @Nullable Integer undoes,
        @Nullable Integer restores,
        @Nullable UUID onto,
        @Nullable Integer undoneBy) {}
