package org.constitutionreview.workflow.idempotency;

import java.util.UUID;

/**
 * Identifies one command of one caller, however often it is sent.
 *
 * @param target method and path it was sent to
 */
public record CommandKey(String caller, UUID key, String target) {}
