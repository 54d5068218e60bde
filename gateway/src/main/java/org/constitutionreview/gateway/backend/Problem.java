package org.constitutionreview.gateway.backend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem detail (RFC 9457) as the services write it. @param revision whose words are theirs in the conflicts */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        List<FieldError> errors,
        List<Reason> reasons,
        List<Conflict> conflicts,
        @Nullable Person doneBy,
        @Nullable Instant doneAt,
        @Nullable Integer revision) {

    static final Problem UNKNOWN = new Problem(null, null, null, List.of(), List.of(), List.of(), null, null, null);

    public record FieldError(@Nullable String field, String message) {}

    public record Reason(String code, String text, @Nullable String page) {}

    /** Words that two sides changed otherwise; those that a side took out are null. @param name "paragraph 13.2" */
    public record Conflict(
            String provisionId,
            @Nullable String name,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs) {}

    public boolean is(String kind) {
        return type != null && type.endsWith("/" + kind);
    }
}
