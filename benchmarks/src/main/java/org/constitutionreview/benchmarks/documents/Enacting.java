package org.constitutionreview.benchmarks.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.commencement.Commencement;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.text.Text;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Brings texts into force without the steps before it, each by a commencement of its own. */
record Enacting(Archive archive, Timeline timeline, MongoTemplate store) {

    static Enacting in(Service service) {
        return new Enacting(
                service.part(Archive.class), service.part(Timeline.class), service.part(MongoTemplate.class));
    }

    void enact(String documentId, Text text, LocalDate date) {
        var edition = new Edition(
                UUID.randomUUID(),
                documentId,
                "Document " + documentId,
                new Part("13", "Codes and Protocols"),
                archive.keep(text),
                "Council",
                null,
                null,
                null);
        var id = UUID.randomUUID();
        store.insert(new Commencement(id, id, "Amendment", List.of(), "Council", date, null, Instant.now(), ""));
        timeline.append(timeline.steps(), new Step.Plan(date, List.of(edition), "Council", id, null))
                .orElseThrow();
    }
}
