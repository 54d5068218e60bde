package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that an amendment could go to.
 *
 * @param publishBy when its papers must be out; absent for a body without notice
 * @param whyNot in words, when it can't be made
 */
public record AgendaOption(
        String meetingId,
        String body,
        LocalDate date,
        @Nullable LocalDate publishBy,
        boolean canBeMade,
        @Nullable String whyNot) {}
