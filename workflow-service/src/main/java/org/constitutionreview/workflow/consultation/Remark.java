package org.constitutionreview.workflow.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as a consultee sends it. @param revision of the draft that they saw */
public record Remark(
        String documentId,
        @Nullable UUID provisionId,
        @Nullable Integer revision,
        @Nullable String quotedWords,
        String text) {}
