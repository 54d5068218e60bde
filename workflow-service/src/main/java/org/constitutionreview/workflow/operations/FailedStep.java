package org.constitutionreview.workflow.operations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that ran out of retries.
 *
 * @param step its id in the diagram
 * @param message what the last attempt met, for those who operate the suite
 * @param retries attempts that are left: 0, or those that a retry has just given it
 */
public record FailedStep(
        String id,
        @Nullable UUID amendmentId,
        String step,
        String name,
        @Nullable String message,
        Instant since,
        int retries) {}
