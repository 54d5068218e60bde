package org.constitutionreview.gateway.draft;

import java.time.Instant;
import java.util.List;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.backend.Person;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("/api/documents/drafts/{draftId}")
interface HistoryClient {

    @GetExchange("/revisions/{number}")
    Detail revision(@PathVariable String draftId, @PathVariable int number);

    @GetExchange("/authors")
    Items<Author> authors(@PathVariable String draftId);

    @GetExchange("/provisions/{provisionId}/history")
    Story story(@PathVariable String draftId, @PathVariable String provisionId);

    /** @param meanwhile what others saved since the text that its author saw */
    record Detail(int revision, @Nullable Person author, @Nullable Instant at, List<Meanwhile> meanwhile) {}

    record Meanwhile(int revision, Person author, Instant at, List<Changed> provisions) {}

    /** @param both whether it is merged with words of the same paragraph */
    record Changed(String provisionId, String name, boolean both) {}

    record Author(String provisionId, int revision, Person author, Instant at) {}

    record Story(String provisionId, String name, List<Span> spans, List<Change> changes) {}

    /** @param revision 0 for words of the text that the draft was begun with */
    record Span(String text, int revision, @Nullable Person author, @Nullable Instant at) {}

    record Change(
            int revision,
            Person author,
            Instant at,
            @Nullable String note,
            Redline.@Nullable Authority authority,
            @Nullable Integer undoneBy,
            Redline.Entry entry) {}
}
