package org.constitutionreview.workflow.step;

/** By what a step is looked up. */
public enum StepOf {
    AMENDMENT("amendment_id"),
    AGENDA_ITEM("agenda_item_id"),
    CONSULTATION("consultation_id"),
    REVIEW("review_id"),
    CYCLE("cycle");

    private final String column;

    StepOf(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
