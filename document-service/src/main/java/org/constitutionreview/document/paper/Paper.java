package org.constitutionreview.document.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A frozen pack. Only its access list changes.
 *
 * @param parts the hash of each part's content, by the part's name
 * @param contentHash over all parts
 * @param findings those that didn't hold it back
 */
@Document("papers")
public record Paper(
        @Id UUID id,
        UUID amendmentId,
        PaperRequest.Purpose purpose,
        String title,
        Map<Part, String> parts,
        String contentHash,
        Instant frozenAt,
        List<DraftRevision> drafts,
        int reportVersion,
        List<Finding> findings,
        List<UUID> discharged,
        AccessList access) {

    /** What the pack consists of, in this order. */
    public enum Part {
        REPORT,
        CLEAN_COPY,
        REDLINE,
        SCHEDULE,
        FACTS;

        /** As in addresses. */
        public String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record DraftRevision(UUID draftId, int revision) {}
}
