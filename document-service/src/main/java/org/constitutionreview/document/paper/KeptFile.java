package org.constitutionreview.document.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A file of a frozen pack, made once.
 *
 * @param bytes null for one that is too large to be kept, and is made again each time
 */
@Document("paperFiles")
record KeptFile(@Id String id, int size, byte @Nullable [] bytes) {}
