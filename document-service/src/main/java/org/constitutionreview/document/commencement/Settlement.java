package org.constitutionreview.document.commencement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.conflict.Decision;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was decided where an approved text contradicts one that came into force after it was written. Never changed; it counts
 * only against the edition that it was decided against.
 *
 * @param decisions mine is the approved text, theirs the one in force
 * @param command who asked, and with which Idempotency-Key
 */
@Document("settlements")
record Settlement(
        @Id UUID id,
        @Indexed UUID commencementId,
        String documentId,
        UUID against,
        List<Decision> decisions,
        String reason,
        Person by,
        Instant at,
        @Indexed(unique = true) String command,
        String requestHash) {}
