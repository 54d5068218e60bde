package org.constitutionreview.workflow.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which points the edits of an amendment's drafts settle now. Asked of document-service, which has the edits. */
@Component
public class Discharges {

    private final DocumentService documents;

    Discharges(DocumentService documents) {
        this.documents = documents;
    }

    /** @throws org.constitutionreview.workflow.document.DocumentServiceUnavailable if they can't be known now */
    public Now of(Amendment amendment) {
        Map<UUID, Discharge> byPoint = new HashMap<>();
        Map<UUID, Integer> heads = new HashMap<>();
        for (UUID draft : amendment.drafts()) {
            int head = 0;
            for (Revision revision : documents.revisions(draft)) {
                head = Math.max(head, revision.revision());
                if (revision.stands()) {
                    for (UUID point : revision.dischargedPoints()) {
                        byPoint.merge(
                                point,
                                new Discharge(draft, revision.revision()),
                                (one, other) -> one.revision() >= other.revision() ? one : other);
                    }
                }
            }
            heads.put(draft, head);
        }
        return new Now(byPoint, heads);
    }

    /** @param heads the current revision of each draft */
    public record Now(Map<UUID, Discharge> byPoint, Map<UUID, Integer> heads) {

        public @Nullable Discharge of(MinutePoint point) {
            return byPoint.get(point.id());
        }

        public PointState state(MinutePoint point) {
            return point.state(of(point));
        }

        int latestHead() {
            return heads.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }
}
