package org.constitutionreview.document.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A head that has moved, or is about to move, to a number, and whose news may not have been sent. */
@Document("unsent")
public record Unsent(@Id String head, UUID version, int number, Instant since, @Nullable Instant leasedUntil) {}
