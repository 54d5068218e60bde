package org.constitutionreview.gateway.report;

import java.util.List;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.report.ReportCheckClient.Consulted;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who will be consulted, or why nobody will. */
record ConsulteesForm(
        @Nullable String key,
        @Nullable List<String> consultees,
        @Nullable String notApplicable,
        @Nullable String reason)
        implements Form {

    boolean nobody() {
        return notApplicable != null;
    }

    void check(BindingResult errors) {
        if (nobody() && (reason == null || reason.isBlank())) {
            errors.rejectValue("reason", "missing", "Say why nobody is consulted");
        }
        if (!nobody() && (consultees == null || consultees.isEmpty())) {
            errors.rejectValue("consultees", "missing", "Choose who will be consulted, or tick that nobody will");
        }
    }

    Consulted consulted() {
        return nobody() ? new Consulted(null, true, reason) : new Consulted(consultees, null, null);
    }
}
