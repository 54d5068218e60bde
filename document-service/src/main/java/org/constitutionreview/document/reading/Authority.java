package org.constitutionreview.document.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose decision a change stands in a draft.
 *
 * @param label as shown to readers, e.g. "Governance Committee, 5 February 2018, point 1"
 * @param id of the minute point or comment behind it; null when there is none
 */
public record Authority(Kind kind, String label, @Nullable UUID id) {

    public enum Kind {
        PROPOSED("Proposed"),
        COMMITTEE_AGREED("Agreed by the committee"),
        UNDERTAKING("Officer's undertaking"),
        SUGGESTION("Suggestion taken up"),
        CONSULTATION("After consultation"),
        OFFICER_CORRECTION("Officer's correction"),
        NUMBERING_ONLY("Numbering only");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public Authority alone() {
            return new Authority(this, label, null);
        }
    }
}
