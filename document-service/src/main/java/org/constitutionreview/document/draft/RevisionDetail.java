package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.jspecify.annotations.Nullable;

/**
 * One revision, and what its author may not have seen.
 *
 * @param meanwhile what others saved between the text that its author saw and this revision; both stand
 */
public record RevisionDetail(
        int revision,
        Person author,
        Instant at,
        @Nullable String note,
        List<Named> touched,
        List<Meanwhile> meanwhile) {

    /** @param name as people call it: "paragraph 13.2" */
    public record Named(UUID provisionId, String name) {}

    /** @param provisions what it changed */
    public record Meanwhile(int revision, Person author, Instant at, List<Changed> provisions) {}

    /** @param both whether this revision changed it as well, in other words of it */
    public record Changed(UUID provisionId, String name, boolean both) {}
}
