package org.constitutionreview.document.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and edit a draft, a report or papers. Only the amendment's process sets it.
 *
 * @param sequence a list with a lower number than the present one comes late, and is ignored
 * @param editors recipient keys; editors may read as well
 * @param readers recipient keys
 * @param publicFrom a date (from its beginning in London) or an instant, from which anybody may read; null if never
 */
public record AccessList(long sequence, List<String> editors, List<String> readers, @Nullable String publicFrom) {

    public AccessList {
        editors = editors == null ? List.of() : List.copyOf(editors);
        readers = readers == null ? List.of() : List.copyOf(readers);
        if (publicFrom != null) {
            instant(publicFrom);
        }
    }

    public boolean isOlderThan(AccessList other) {
        return sequence < other.sequence;
    }

    public boolean mayEdit(Caller caller) {
        return holdsOneOf(editors, caller);
    }

    public boolean mayRead(Caller caller, Instant now) {
        return caller.isProcess() || isPublic(now) || mayEdit(caller) || holdsOneOf(readers, caller);
    }

    public boolean isPublic(Instant now) {
        return publicFrom != null && !instant(publicFrom).isAfter(now);
    }

    private static boolean holdsOneOf(List<String> keys, Caller caller) {
        return keys.stream().anyMatch(caller.keys()::contains);
    }

    private static Instant instant(String publicFrom) {
        try {
            return publicFrom.length() == "2018-01-31".length()
                    ? LocalDate.parse(publicFrom)
                            .atStartOfDay(BusinessClock.LONDON)
                            .toInstant()
                    : OffsetDateTime.parse(publicFrom).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.invalid("publicFrom", "\"publicFrom\" must be a date like 2018-01-26, or an instant.");
        }
    }
}
