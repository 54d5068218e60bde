package org.constitutionreview.gateway.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * When an approved text comes into force.
 *
 * @param kind AT_ONCE, ON_DATE or ON_CONDITION
 */
public record CommencementFields(
        @Nullable String kind, @RealDate @Nullable DateFields date, @Nullable String condition) {

    public static final CommencementFields AT_ONCE = new CommencementFields("AT_ONCE", DateFields.of(null), null);

    /** Adds to the errors what is missing; the fields stand under {@code commencement}. */
    public void check(BindingResult errors) {
        if ("ON_DATE".equals(kind) && onDate() == null) {
            errors.rejectValue("commencement.date", "missing", "Enter the date on which it comes into force");
        }
        if ("ON_CONDITION".equals(kind) && (condition == null || condition.isBlank())) {
            errors.rejectValue("commencement.condition", "missing", "Enter the condition");
        }
    }

    public @Nullable LocalDate onDate() {
        return "ON_DATE".equals(kind) && date != null ? date.orNull() : null;
    }

    public @Nullable String onCondition() {
        return "ON_CONDITION".equals(kind) ? condition : null;
    }

    public @Nullable Boolean atOnce() {
        return onDate() == null && onCondition() == null ? true : null;
    }
}
