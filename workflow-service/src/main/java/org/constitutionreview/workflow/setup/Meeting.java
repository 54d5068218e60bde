package org.constitutionreview.workflow.setup;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One sitting of a body. @param body the body's id */
public record Meeting(String id, String body, LocalDate date, @Nullable LocalTime time, @Nullable String place) {}
