package org.constitutionreview.gateway.agenda;

import java.time.LocalDate;
import org.constitutionreview.gateway.agenda.AgendaClient.FollowUp;
import org.constitutionreview.gateway.agenda.AgendaClient.Point;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A point raised, as typed. One without a kind and without words is left out. */
record PointFields(
        @Nullable String kind,
        @Nullable String member,
        @Nullable String paragraph,
        @Nullable String said,
        @Nullable String wording,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable String action,
        @Nullable String receiver,
        @RealDate @Nullable DateFields due,
        @Nullable String minuteReference,
        @Nullable String before) {

    static PointFields empty() {
        return new PointFields(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean isEmpty() {
        return blank(kind) && blank(said) && blank(wording);
    }

    void check(int index, BindingResult errors) {
        String field = "points[" + index + "].";
        if (blank(kind)) {
            errors.rejectValue(field + "kind", "missing", "Choose what kind of point " + (index + 1) + " is");
        }
        if (blank(said)) {
            errors.rejectValue(field + "said", "missing", "Say what was said in point " + (index + 1));
        }
        if ("AGREED_AMENDMENT".equals(kind) && blank(wording)) {
            errors.rejectValue(field + "wording", "missing", "Enter the wording agreed in point " + (index + 1));
        }
        if (isReferral() && (blank(action) || blank(receiver) || due == null || due.isEmpty())) {
            errors.rejectValue(
                    field + "action", "missing", "Enter the action, its receiver and its date in point " + (index + 1));
        }
    }

    Point point() {
        return new Point(
                String.valueOf(kind),
                orNull(member),
                orNull(paragraph),
                String.valueOf(said),
                orNull(wording),
                orNull(answeredBy),
                orNull(answer),
                isReferral() ? new FollowUp(String.valueOf(action), String.valueOf(receiver), dueDate()) : null,
                orNull(minuteReference),
                before != null);
    }

    private boolean isReferral() {
        return "REFERRAL".equals(kind);
    }

    private @Nullable LocalDate dueDate() {
        return due == null ? null : due.orNull();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return blank(typed) ? null : typed;
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
