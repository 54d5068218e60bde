package org.constitutionreview.document.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose decision a change stands in a draft.
 *
 * @param label where it was given, e.g. "Governance Committee, 5 February 2018, paragraph 16.2"
 * @param id of the minute point or comment behind it; null when there is none
 */
public record Authority(Kind kind, String label, @Nullable UUID id) {

    /** As readers see it: "Undertaking: Governance Committee, 5 February 2018, paragraph 16.2". */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String words() {
        return id == null ? kind.label : kind.label + ": " + label;
    }

    public enum Kind {
        PROPOSED("Proposed"),
        COMMITTEE_AGREED("Agreed by the committee"),
        /** By another body than the committee that recommends: FaGG, or Council itself. */
        MEETING_AGREED("Agreed at the meeting"),
        UNDERTAKING("Undertaking"),
        SUGGESTION("Suggestion taken up"),
        CONSULTATION("After consultation"),
        OFFICER_CORRECTION("Officer's correction"),
        NUMBERING_ONLY("Numbering only"),
        /** By another amendment, and in force since: it isn't this draft's own change. */
        CAME_INTO_FORCE("In force meanwhile");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public Authority alone() {
            return new Authority(this, label, null);
        }
    }
}
