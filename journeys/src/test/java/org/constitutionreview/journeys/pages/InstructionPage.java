package org.constitutionreview.journeys.pages;

/** A clerk's words as an instruction: what they would do, then doing it. */
public final class InstructionPage {

    private final Visit visit;

    private InstructionPage(Visit visit) {
        this.visit = visit;
    }

    static InstructionPage at(Visit visit) {
        return new InstructionPage(visit);
    }

    public InstructionPage preview() {
        visit.press("Show what it would do");
        visit.sees("This is what it would do");
        return this;
    }

    public InstructionPage shows(String... words) {
        visit.sees(words);
        return this;
    }

    public void apply() {
        visit.press("Apply");
    }
}
