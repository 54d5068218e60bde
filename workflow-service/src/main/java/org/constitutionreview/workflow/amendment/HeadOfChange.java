package org.constitutionreview.workflow.amendment;

/** The type of a change, and the duty that a change made without Council leaves. */
public enum HeadOfChange {
    SUBSTANTIVE("Substantive", "none: Council decides"),
    TYPOGRAPHICAL("Typographical", "record"),
    LEGAL_COMPLIANCE("Legal compliance", "report to the next Council"),
    DELEGATION_UPDATE("Update of a delegation", "record, and list in the next report"),
    CONSEQUENTIAL("Consequential", "record, and publish in a schedule");

    private final String words;
    private final String duty;

    HeadOfChange(String words, String duty) {
        this.words = words;
        this.duty = duty;
    }

    public String words() {
        return words;
    }

    /** What the Monitoring Officer owes after making such a change alone. */
    public String duty() {
        return duty;
    }
}
