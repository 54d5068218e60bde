package org.constitutionreview.document.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a report that are written by hand, in their order. */
public enum SectionKey {
    PURPOSE("Purpose of the report"),
    RECOMMENDATION("Recommendation"),
    INTRODUCTION("Introduction and background"),
    SUPPORTING_INFORMATION("Supporting information"),
    OPTIONS("Options for consideration"),
    PROPOSALS("Proposals"),
    CONCLUSION("Conclusion"),
    CONSULTATION("Consultation and engagement"),
    IMPLICATIONS_FINANCIAL("Financial implications"),
    IMPLICATIONS_LEGAL("Legal implications"),
    IMPLICATIONS_PERSONNEL("Personnel implications"),
    IMPLICATIONS_RISK("Risk implications"),
    IMPLICATIONS_EQUALITY("Equality implications"),
    BACKGROUND_PAPERS("Background papers"),
    CALL_IN("Subject to call-in"),
    WARDS("Wards affected"),
    AIMS("Strategic aims and priorities supported"),
    OFFICER("Contact officer");

    private final String title;

    SectionKey(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SectionKey> of(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key().equals(key))
                .findFirst();
    }
}
