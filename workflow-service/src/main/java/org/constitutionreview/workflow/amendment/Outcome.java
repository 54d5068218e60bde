package org.constitutionreview.workflow.amendment;

/** How an amendment's journey ended. */
public enum Outcome {
    IN_FORCE("in force"),
    NOT_RECOMMENDED("not recommended"),
    LOST("lost"),
    WITHDRAWN("withdrawn");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
