package org.constitutionreview.events;

import java.util.UUID;

/** What a message to people needs to name an amendment. @param reference as people quote it, e.g. "2017/001" */
public record AmendmentInBrief(UUID id, String reference, String title) {}
