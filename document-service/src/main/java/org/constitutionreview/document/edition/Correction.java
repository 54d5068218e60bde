package org.constitutionreview.document.edition;

import java.util.UUID;
import org.constitutionreview.document.access.Person;

/**
 * Why an edition puts right another one, which stays as it is.
 *
 * @param corrects the edition before it
 * @param command who asked, and with which Idempotency-Key
 */
public record Correction(UUID corrects, String reason, Person by, String command, String requestHash) {}
