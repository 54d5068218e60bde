package org.constitutionreview.workflow.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a trail is as it was written.
 *
 * @param headHash the last link, to be kept elsewhere as proof
 * @param problem where it first differs, in words
 */
public record AuditVerification(boolean valid, long entries, String headHash, @Nullable String problem) {

    static AuditVerification broken(long entries, String headHash, String problem) {
        return new AuditVerification(false, entries, headHash, problem);
    }
}
