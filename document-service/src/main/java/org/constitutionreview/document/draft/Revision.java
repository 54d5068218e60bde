package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.reading.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One save of a draft. Never changed; it counts only while it stands in its draft's list.
 *
 * @param previous the revision it follows; null for the first
 * @param at business time, as people are told it
 * @param recordedAt system time, in which delays are measured
 * @param discharges the points that it settles while it isn't undone
 * @param touched the provisions whose words or place it changed
 * @param restores the revision whose text it brings back
 * @param onto the edition that it brings the draft onto
 * @param mergedOver the revisions that its author hadn't seen
 * @param command who asked, and with which Idempotency-Key
 */
@Document("revisions")
record Revision(
        @Id UUID id,
        UUID draftId,
        int number,
        @Nullable UUID previous,
        Person author,
        Instant at,
        Instant recordedAt,
        @Nullable String note,
        @Nullable String instruction,
        List<OperationForm> operations,
        Authority authority,
        Set<UUID> discharges,
        Set<UUID> touched,
        @Nullable Integer undoes,
        @Nullable Integer restores,
        @Nullable UUID onto,
        List<Integer> mergedOver,
        Kept kept,
        @Indexed(unique = true) String command,
        String requestHash) {

    /** Whether it takes back what that one changed. */
    boolean takesBack(int other) {
        return undoes != null && undoes == other || restores != null && restores < other && other < number;
    }

    /** What another amendment has changed is no change of this draft. */
    boolean isOwn() {
        return onto == null;
    }
}
