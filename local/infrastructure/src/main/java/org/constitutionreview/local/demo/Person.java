package org.constitutionreview.local.demo;

import java.util.Locale;

/** Who takes part in the story: people of the sample. */
enum Person {
    HEAD_OF_LEGAL_SERVICES,
    HR_ADVISER,
    UNISON_SECRETARY,
    GMB_SECRETARY,
    INTERNAL_AUDIT_MANAGER,
    COMMUNICATIONS_MANAGER,
    GOVERNANCE_OFFICER,
    MONITORING_OFFICER,
    COMMITTEE_MEMBER,
    FAGG_MEMBER,
    COUNCIL_MEMBER,
    AUDITOR,
    ADMINISTRATOR;

    /** As in the sample's {@code people.yaml}. */
    String sub() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
