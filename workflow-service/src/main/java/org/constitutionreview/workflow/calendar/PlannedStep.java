package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a backward plan.
 *
 * @param step its id in the process diagrams
 * @param on the day it happens, or
 * @param by the day it must be done; neither, when no date can be found
 * @param why which rule the date follows from, and whose rule that is
 */
public record PlannedStep(
        String step,
        String name,
        @Nullable LocalDate on,
        @Nullable LocalDate by,
        String why,
        boolean canBeMade,
        @Nullable String whyNot) {}
