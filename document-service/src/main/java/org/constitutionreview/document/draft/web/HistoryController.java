package org.constitutionreview.document.draft.web;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Authorship;
import org.constitutionreview.document.draft.Collision;
import org.constitutionreview.document.draft.Collisions;
import org.constitutionreview.document.draft.Drafts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/drafts/{draftId}")
class HistoryController {

    private final Drafts drafts;
    private final Authorship authorship;
    private final Collisions collisions;

    HistoryController(Drafts drafts, Authorship authorship, Collisions collisions) {
        this.drafts = drafts;
        this.authorship = authorship;
        this.collisions = collisions;
    }

    record Authors(List<Authorship.Last> items) {}

    record Others(List<Collision> items) {}

    /** Who touched each provision last. */
    @GetMapping("/authors")
    Authors authors(@PathVariable UUID draftId, Caller caller) {
        return new Authors(authorship.last(drafts.readable(caller, draftId)));
    }

    /** Who wrote which words of a provision, change by change. */
    @GetMapping("/provisions/{provisionId}/history")
    Authorship.Story history(@PathVariable UUID draftId, @PathVariable UUID provisionId, Caller caller) {
        return authorship.story(drafts.readable(caller, draftId), provisionId);
    }

    /** Which other amendments are changing the same document, and where. */
    @GetMapping("/collisions")
    Others collisions(@PathVariable UUID draftId, Caller caller) {
        return new Others(collisions.of(drafts.readable(caller, draftId)));
    }
}
