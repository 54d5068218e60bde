package org.constitutionreview.workflow.review;

import java.time.LocalDate;

/** Who reviews a document, and by when. @param owner the service, {@code service:…} */
public record PlannedReview(String documentId, String owner, LocalDate due) {}
