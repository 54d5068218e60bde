package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import tools.jackson.databind.JsonNode;

/** What a test of the search does with texts, in few words. */
record Council(Api api) {

    void adopts(String documentId, String title, String part, String from, String text) {
        var adopted = api.service("documents.import")
                .put(
                        "/api/documents/" + documentId + "/import",
                        Map.of(
                                "title",
                                title,
                                "part",
                                Map.of("number", part, "title", "Part " + part),
                                "inForceFrom",
                                from,
                                "resolution",
                                "Council",
                                "text",
                                text));
        assertThat(adopted.status()).as(adopted.text()).isIn(200, 201);
    }

    UUID approves(Sample code, int revision, String from) {
        var id = UUID.randomUUID();
        var sealed = api.process()
                .put(
                        "/api/documents/commencements/" + id,
                        Map.of(
                                "amendmentId",
                                code.amendmentId,
                                "amendmentTitle",
                                "Social media",
                                "resolution",
                                "Full Council, 1 March 2018",
                                "date",
                                from,
                                "drafts",
                                List.of(Map.of("draftId", code.draftId, "revision", revision))));
        assertThat(sealed.status()).as(sealed.text()).isIn(200, 201);
        return id;
    }

    void bringsIntoForce(UUID commencement, String date) {
        var step =
                api.process().put("/api/documents/commencements/" + commencement + "/in-force", Map.of("date", date));
        assertThat(step.status()).as(step.text()).isEqualTo(200);
    }

    static Api.Answer search(Api.Caller caller, String parameters, Object... values) {
        var found = caller.get("/api/documents/search?" + parameters, values);
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        return found;
    }

    /** The numbers of the paragraphs that were found, the best first. */
    static List<String> numbers(Api.Answer found) {
        return StreamSupport.stream(found.at("/items").spliterator(), false)
                .map(hit -> hit.at("/number").asString(""))
                .toList();
    }

    static String words(JsonNode hit) {
        return StreamSupport.stream(hit.at("/segments").spliterator(), false)
                .map(segment -> segment.at("/text").asString(""))
                .reduce("", String::concat);
    }
}
