package org.constitutionreview.workflow.meeting;

import java.util.UUID;

/** The edit that settles a point. */
public record Discharge(UUID draftId, int revision) {}
