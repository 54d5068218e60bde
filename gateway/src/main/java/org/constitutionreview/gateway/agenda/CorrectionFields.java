package org.constitutionreview.gateway.agenda;

import org.constitutionreview.gateway.agenda.AgendaClient.Correction;
import org.constitutionreview.gateway.agenda.AgendaClient.FollowUp;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A point as the approved minutes have it, as typed. One without a kind and without words is left out. */
record CorrectionFields(
        @Nullable String point,
        @Nullable String kind,
        @Nullable String paragraph,
        @Nullable String said,
        @Nullable String wording,
        @Nullable String action,
        @Nullable String receiver,
        @RealDate @Nullable DateFields due,
        @Nullable String minuteReference) {

    static CorrectionFields empty() {
        return new CorrectionFields(null, null, null, null, null, null, null, null, null);
    }

    boolean isEmpty() {
        return blank(point) && blank(kind) && blank(said) && blank(wording) && blank(action);
    }

    void check(int index, BindingResult errors) {
        String field = "corrections[" + index + "].";
        if (blank(kind)) {
            errors.rejectValue(
                    field + "kind", "missing", "Choose what kind of point correction " + (index + 1) + " is");
        }
        if (blank(said)) {
            errors.rejectValue(field + "said", "missing", "Say what the minutes say in correction " + (index + 1));
        }
        if ("AGREED_AMENDMENT".equals(kind) && blank(wording)) {
            errors.rejectValue(
                    field + "wording",
                    "missing",
                    "Enter the wording that the minutes give in correction " + (index + 1));
        }
        if (isReferral() && (blank(action) || blank(receiver) || due == null || due.isEmpty())) {
            errors.rejectValue(
                    field + "action",
                    "missing",
                    "Enter the action, its receiver and its date in correction " + (index + 1));
        }
    }

    Correction correction() {
        return new Correction(
                orNull(point),
                String.valueOf(kind),
                orNull(paragraph),
                String.valueOf(said),
                orNull(wording),
                followUp(),
                orNull(minuteReference));
    }

    private boolean isReferral() {
        return "REFERRAL".equals(kind);
    }

    private @Nullable FollowUp followUp() {
        return isReferral()
                ? new FollowUp(String.valueOf(action), String.valueOf(receiver), due == null ? null : due.orNull())
                : null;
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return blank(typed) ? null : typed;
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
