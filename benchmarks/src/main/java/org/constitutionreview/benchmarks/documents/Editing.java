package org.constitutionreview.benchmarks.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.constitutionreview.benchmarks.text.LargeDocument;
import org.constitutionreview.document.text.Kind;

/** One provision after another of a draft of 500 pages reworded, each acknowledged before the next. */
final class Editing {

    private static final String DOCUMENT = "large";
    private static final int EDITS = 300;

    private Editing() {}

    static void measure() throws Exception {
        try (var service = new Service()) {
            var text = LargeDocument.of(1);
            Enacting.in(service).enact(DOCUMENT, text, LocalDate.of(2017, 1, 1));
            var draft = "/api/documents/drafts/" + UUID.randomUUID();
            service.put(
                    draft,
                    "{\"amendmentId\":\"%s\",\"documentId\":\"%s\",\"access\":%s}"
                            .formatted(UUID.randomUUID(), DOCUMENT, Service.access()));
            List<UUID> paragraphs = text.walk().stream()
                    .filter(place -> place.provision().kind() == Kind.PARAGRAPH)
                    .map(place -> place.provision().id())
                    .toList();
            var random = new Random(1);
            Times.of(
                            50,
                            EDITS,
                            round -> service.post(
                                    draft + "/revisions",
                                    "{\"baseRevision\":%d,\"operations\":[{\"type\":\"REPLACE_TEXT\",\"provisionId\":\"%s\",\"text\":\"%s\"}]}"
                                            .formatted(
                                                    round,
                                                    paragraphs.get(random.nextInt(paragraphs.size())),
                                                    "Reworded for the " + round + "th time.")))
                    .print(EDITS + " edits of one provision of " + text.size());
        }
    }
}
