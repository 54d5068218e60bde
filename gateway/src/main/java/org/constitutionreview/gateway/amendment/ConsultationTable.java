package org.constitutionreview.gateway.amendment;

import java.time.Instant;
import java.util.List;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;

/** Every comment of a consultation with its answer. */
public record ConsultationTable(List<Row> rows) {

    public record Row(
            String commentId,
            @Nullable String consultationId,
            String consultee,
            @Nullable String position,
            @Nullable Place provision,
            @Nullable String quotedWords,
            String comment,
            @Nullable Answer answer) {}

    public record Place(@Nullable String documentId, @Nullable String provisionId, @Nullable String number) {}

    public record Answer(
            String kind, @Nullable String text, @Nullable String reason, @Nullable Person by, @Nullable Instant at) {}
}
