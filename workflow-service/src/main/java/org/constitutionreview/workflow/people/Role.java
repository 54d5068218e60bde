package org.constitutionreview.workflow.people;

/** What a person is to the suite. The names are those of the identity provider. */
public enum Role {
    POLICY_OWNER("policy owners"),
    CONSULTEE("consultees"),
    GOVERNANCE_OFFICER("governance officers"),
    MONITORING_OFFICER("the Monitoring Officer"),
    MEMBER("members"),
    AUDITOR("auditors"),
    ADMINISTRATOR("administrators");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The key under which everybody in this role is told and given tasks. */
    public String recipientKey() {
        return "role:" + name();
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
