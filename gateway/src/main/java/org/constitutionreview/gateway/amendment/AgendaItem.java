package org.constitutionreview.gateway.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;

/** One amendment at one meeting of a body. */
public record AgendaItem(
        String id,
        @Nullable Body body,
        @Nullable Meeting meeting,
        @Nullable LocalDate publishBy,
        @Nullable String paperId,
        @Nullable String contentHash,
        Map<String, Integer> revisions,
        @Nullable Cleared cleared,
        @Nullable Published published,
        @Nullable Decision decision,
        @Nullable MinutesCheck minutesCheck,
        @Nullable String state) {

    public record Body(String id, String name) {}

    public record Meeting(String id, LocalDate date) {}

    public record Cleared(@Nullable Person by, @Nullable Instant at) {}

    public record Published(
            @Nullable Person by, @Nullable Instant at, @Nullable Instant publishedAt, @Nullable String link) {}

    public record Decision(
            @Nullable String outcome, @Nullable String resolution, @Nullable Person by, @Nullable Instant at) {}

    public record MinutesCheck(boolean agree, @Nullable Person by, @Nullable Instant at) {}

    public String title() {
        String name = body == null ? "Meeting" : body.name();
        return meeting == null ? name : name + ", " + meeting.date();
    }
}
