package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import java.util.List;

/** The dates that follow, back from a meeting of Council, for an amendment that takes the full route. Soonest step first. */
public record BackwardPlan(LocalDate council, List<PlannedStep> steps) {}
