package org.constitutionreview.workflow.consultation;

/** What a consultee says overall. */
public enum Position {
    SUPPORT("supports it"),
    SUPPORT_WITH_CHANGES("supports it with changes"),
    OBJECT("objects"),
    NO_COMMENT("has no comment");

    private final String words;

    Position(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
