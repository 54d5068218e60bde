package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a plan's steps, the last one first; a date that has passed can't be made. */
final class PlannedSteps {

    private final LocalDate today;
    private final List<PlannedStep> backwards = new ArrayList<>();

    PlannedSteps(LocalDate today) {
        this.today = today;
    }

    /** @param whyNot if it can't be made whatever the date */
    void add(
            String step,
            String name,
            @Nullable LocalDate on,
            @Nullable LocalDate by,
            String why,
            @Nullable String whyNot) {
        LocalDate date = on != null ? on : by;
        String problem = whyNot == null && date != null && date.isBefore(today)
                ? "%s has passed.".formatted(Words.of(date))
                : whyNot;
        backwards.add(new PlannedStep(step, name, on, by, why, problem == null, problem));
    }

    List<PlannedStep> soonestFirst() {
        List<PlannedStep> steps = new ArrayList<>(backwards);
        Collections.reverse(steps);
        return List.copyOf(steps);
    }
}
