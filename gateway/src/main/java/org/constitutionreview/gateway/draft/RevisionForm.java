package org.constitutionreview.gateway.draft;

import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;

/** Takes a revision back, or brings one back. @param baseRevision the last one that its sender saw */
record RevisionForm(@Nullable String key, @Nullable String baseRevision) implements Form {}
