package org.constitutionreview.workflow.amendment;

import java.util.UUID;

/**
 * Told within this service, in the transaction that ends an amendment's journey, to whoever waits for it.
 *
 * @param outcome name of an {@link Outcome}
 */
public record AmendmentEnded(UUID amendmentId, String outcome) {}
