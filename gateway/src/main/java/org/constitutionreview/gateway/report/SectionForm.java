package org.constitutionreview.gateway.report;

import jakarta.validation.constraints.Size;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.report.ReportClient.Section;
import org.constitutionreview.gateway.report.ReportClient.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param version of the section as it was when the form was made */
record SectionForm(
        @Nullable String key,
        @Nullable String version,
        @Size(max = 100_000, message = "The text must be 100,000 characters or fewer") @Nullable String text,
        @Nullable String notApplicable,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String reason)
        implements Form {

    static SectionForm of(Section section) {
        return new SectionForm(
                Form.newKey(),
                String.valueOf(section.version()),
                section.text(),
                section.notApplicable() ? "yes" : null,
                section.reason());
    }

    boolean leavesOut() {
        return notApplicable != null;
    }

    void check(BindingResult errors) {
        if (leavesOut() && (reason == null || reason.isBlank())) {
            errors.rejectValue("reason", "missing", "Say why the section doesn't apply");
        }
        if (!leavesOut() && (text == null || text.isBlank())) {
            errors.rejectValue("text", "missing", "Write the section, or tick that it doesn't apply");
        }
    }

    Writing writing() {
        return leavesOut() ? new Writing(null, true, reason) : new Writing(text, null, null);
    }
}
