package org.constitutionreview.gateway.amendment;

import org.constitutionreview.gateway.text.Redline;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The tracked changes of a draft, to be read. */
public interface DraftRedlineClient {

    @GetExchange("/api/documents/drafts/{draftId}/redline")
    Redline redline(@PathVariable String draftId, @RequestParam String from);
}
