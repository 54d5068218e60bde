package org.constitutionreview.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of the process now waits for somebody. The step is its id in the process diagram, e.g. {@code check-the-proposal}. */
public record StepOpened(
        AmendmentInBrief amendment, String step, String stepName, @Nullable Instant due, Audience audience, String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
