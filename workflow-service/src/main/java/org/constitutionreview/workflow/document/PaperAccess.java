package org.constitutionreview.workflow.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may read papers. @param publicFrom from when anybody may */
public record PaperAccess(long sequence, List<String> readers, @Nullable Instant publicFrom) {}
