package org.constitutionreview.document.commencement;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The mark of a commencement that may not have come into force yet. */
@Document("waiting")
record Waiting(@Id UUID id) {}
