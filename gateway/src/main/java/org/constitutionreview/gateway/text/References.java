package org.constitutionreview.gateway.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the cross-references of a text lead. */
public final class References {

    private final String documentId;
    private final Map<String, String> anchors;
    private final String asAt;

    public References(String documentId, List<Line> lines, @Nullable LocalDate asAt) {
        this.documentId = documentId;
        this.anchors = lines.stream().collect(Collectors.toMap(Line::id, Line::anchor, (first, second) -> first));
        this.asAt = asAt == null ? "" : "?asAt=" + asAt;
    }

    public String address(Provision.Ref ref) {
        String document = ref.documentId() == null ? documentId : ref.documentId();
        String provision = ref.provisionId();
        if (provision == null || provision.isEmpty()) {
            return "/constitution/" + document + asAt;
        }
        String anchor = anchors.get(provision);
        return document.equals(documentId) && anchor != null
                ? "#" + anchor
                : "/constitution/" + document + "/paragraphs/" + provision + asAt;
    }
}
