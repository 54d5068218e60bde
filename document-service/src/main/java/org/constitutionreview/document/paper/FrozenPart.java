package org.constitutionreview.document.paper;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One part of a pack, as exactly the JSON that its hash covers. */
@Document("paperParts")
record FrozenPart(@Id String hash, String json) {}
