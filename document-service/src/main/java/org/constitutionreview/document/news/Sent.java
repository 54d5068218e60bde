package org.constitutionreview.document.news;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** How far a head's news have been sent. */
@Document("sent")
record Sent(@Id String head, int number) {}
