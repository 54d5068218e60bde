package org.constitutionreview.workflow.amendment.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.constitutionreview.workflow.amendment.Approvals.Commences;
import org.jspecify.annotations.Nullable;

/** When approved text comes into force: one of the three. */
public record CommencementRequest(
        @Nullable LocalDate date, @Nullable @Size(max = 4000) String condition, @Nullable Boolean atOnce) {

    @AssertTrue(message = "says one of: at once, on a date, or when a condition is met")
    boolean isClear() {
        return Stream.of(date != null, condition != null && !condition.isBlank(), Boolean.TRUE.equals(atOnce))
                        .filter(given -> given)
                        .count()
                == 1;
    }

    public Commences commences(LocalDate today) {
        return new Commences(Boolean.TRUE.equals(atOnce) ? today : date, condition);
    }
}
