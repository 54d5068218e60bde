package org.constitutionreview.workflow.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param at business time
 * @param who absent where the process acted by itself
 * @param what a sentence without names
 */
public record AuditEntry(
        long number,
        Instant at,
        LocalDate businessDate,
        @Nullable PersonInBrief who,
        String what,
        Map<String, Object> details,
        String hash) {}
