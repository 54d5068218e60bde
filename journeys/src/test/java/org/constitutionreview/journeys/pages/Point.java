package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A point raised at a meeting, as the clerk types it. */
public final class Point {

    private final List<Consumer<Locator>> typing = new ArrayList<>();

    private Point() {}

    public static Point of(String kind, String said) {
        return new Point().select("Kind", kind).type("What was said", said);
    }

    public Point on(String paragraph) {
        return type("Paragraph, as numbered in the papers", paragraph);
    }

    public Point by(String member) {
        return type("Member", member);
    }

    public Point wording(String wording) {
        return type("Wording agreed", wording);
    }

    public Point minute(String reference) {
        return openDetails().type("Minute", reference);
    }

    public Point answered(String by, String answer) {
        return openDetails().type("Answered by", by).type("Answer", answer);
    }

    public Point beforeTheMeeting() {
        typing.add(fields -> Visit.field(fields, "Raised before the meeting").check());
        return this;
    }

    public Point referredTo(String body, String action, LocalDate due) {
        openDetails().type("Follow-up action", action).select("Referred to", body);
        typing.add(fields -> Visit.date(Visit.group(fields, "By"), due));
        return this;
    }

    void typeInto(Locator fields) {
        typing.forEach(each -> each.accept(fields));
    }

    private Point openDetails() {
        typing.add(fields -> {
            if (fields.locator("details[open]").count() == 0) {
                fields.locator("summary").click();
            }
        });
        return this;
    }

    private Point type(String label, String text) {
        typing.add(fields -> Visit.field(fields, label).fill(text));
        return this;
    }

    private Point select(String label, String option) {
        typing.add(fields -> Visit.field(fields, label).selectOption(new SelectOption().setLabel(option)));
        return this;
    }
}
