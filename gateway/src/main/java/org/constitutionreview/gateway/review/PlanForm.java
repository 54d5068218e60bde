package org.constitutionreview.gateway.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.review.ReviewClient.Plan;
import org.constitutionreview.gateway.review.ReviewClient.PlanItem;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A year's owners and due dates, a line a document. */
record PlanForm(@Nullable String key, @Nullable List<Line> items) implements Form {

    record Line(@Nullable String documentId, @Nullable String title, @Nullable String owner, @Nullable String due) {}

    static PlanForm of(Cycle cycle) {
        return new PlanForm(
                Form.newKey(),
                cycle.reviews().stream()
                        .map(review -> new Line(
                                review.documentId(),
                                review.title(),
                                review.owner().key(),
                                review.due().toString()))
                        .toList());
    }

    void check(BindingResult errors) {
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            try {
                LocalDate.parse(String.valueOf(lines.get(i).due()));
            } catch (DateTimeParseException notADate) {
                errors.rejectValue(
                        "items[" + i + "].due",
                        "date",
                        "Enter the due date of “" + lines.get(i).title() + "”, such as 2018-01-31");
            }
        }
    }

    Plan plan() {
        return new Plan(lines().stream()
                .map(line -> new PlanItem(
                        String.valueOf(line.documentId()),
                        String.valueOf(line.owner()),
                        LocalDate.parse(String.valueOf(line.due()))))
                .toList());
    }

    private List<Line> lines() {
        return items == null ? List.of() : items;
    }
}
