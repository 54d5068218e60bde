package org.constitutionreview.workflow.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an entry's hash covers.
 *
 * @param recordedAt system time, beside the business time {@code at}
 * @param personal salted digests of personal fields, by name
 */
record EntryContent(
        String chain,
        long number,
        Instant at,
        Instant recordedAt,
        LocalDate businessDate,
        String what,
        Map<String, Object> details,
        Map<String, String> personal) {}
