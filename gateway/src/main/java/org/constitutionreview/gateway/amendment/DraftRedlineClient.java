package org.constitutionreview.gateway.amendment;

import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The tracked changes of a draft, to be read. */
public interface DraftRedlineClient {

    default Redline redline(String draftId, String from) {
        return redline(draftId, from, null);
    }

    /** @param authority shows only the changes that were made on it */
    @GetExchange("/api/documents/drafts/{draftId}/redline")
    Redline redline(
            @PathVariable String draftId,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String authority);
}
