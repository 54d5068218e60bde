package org.constitutionreview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class BadInputTests {

    @Autowired
    Api api;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    void nothingWasChanged() {
        assertThat(code.editor().get(code.path("")).at("/head").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"baseRevision\":0}",
                "{\"baseRevision\":0,\"operations\":[]}",
                "{\"baseRevision\":0,\"operations\":[null]}",
                "{\"baseRevision\":0,\"operations\":[{}]}",
                "{\"baseRevision\":\"x\",\"operations\":[{\"type\":\"DELETE\"}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"DELETE\"}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"ERASE\"}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"INSERT\"}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"INSERT\",\"provision\":{}}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"REPLACE_TEXT\",\"provisionId\":\"1.1\",\"text\":\"x\"}]}",
                "{\"baseRevision\":-1,\"operations\":[{\"type\":\"DELETE\",\"provisionId\":\"5b0e9d3a-2f0d-4d0e-9a53-3c7a8a1d2c01\"}]}",
                "{\"baseRevision\":9,\"operations\":[{\"type\":\"DELETE\",\"provisionId\":\"5b0e9d3a-2f0d-4d0e-9a53-3c7a8a1d2c01\"}]}",
                "{\"baseRevision\":0,\"operations\":[{\"type\":\"DELETE\",\"provisionId\":\"5b0e9d3a-2f0d-4d0e-9a53-3c7a8a1d2c01\"}]}",
            })
    void aRevisionThatMakesNoSenseIsRefusedInWords(String body) {
        var refused = code.editor().post(code.path("/revisions"), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.string("/type")).isEqualTo("/problems/validation");
        assertThat(refused.at("/errors").size()).isPositive();
        assertThat(refused.string("/detail")).isNotBlank().doesNotContain("Exception", "org.constitutionreview");
        nothingWasChanged();
    }

    @RepeatedTest(20)
    void randomBytesAreRefused(org.junit.jupiter.api.RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var noise = new StringBuilder("{\"baseRevision\":0,\"operations\":[");
        random.ints(200, 1, 0xD7FF).forEach(noise::appendCodePoint);

        assertThat(code.editor().post(code.path("/revisions"), noise.toString()).status())
                .isEqualTo(400);
        nothingWasChanged();
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        var deep = "{\"children\":[".repeat(5000);

        assertThat(code.editor()
                        .post(code.path("/revisions"), "{\"baseRevision\":0,\"operations\":[{\"provision\":" + deep)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tooMuchTextIsRefused() {
        var large = "x".repeat(3_000_000);
        var huge = "x".repeat(10_000_000);

        var draft = code.editor().post(code.path("/revisions"), code.revision(0, code.reword("1.1", large)));
        var document = api.service("documents.import").put("/api/documents/huge/import", Map.of("text", huge));
        var paragraph =
                code.editor().post(code.path("/revisions"), code.revision(0, code.reword("1.1", "x".repeat(60_000))));

        assertThat(draft.status()).isEqualTo(413);
        assertThat(draft.string("/type")).isEqualTo("/problems/too-large");
        assertThat(document.status()).isEqualTo(413);
        assertThat(paragraph.status()).isEqualTo(400);
        nothingWasChanged();
    }

    @Test
    void commandsNeedTheirKey() {
        var edit = code.revision(0, code.reword("1.1", "Decline all gifts."));

        var without = code.editor().send(HttpMethod.POST, code.path("/revisions"), edit, Map.of());
        var wrong = code.editor().send(HttpMethod.POST, code.path("/revisions"), edit, Map.of("Idempotency-Key", "1"));

        assertThat(without.string("/type")).isEqualTo("/problems/idempotency-key-missing");
        assertThat(wrong.string("/type")).isEqualTo("/problems/idempotency-key-missing");
        nothingWasChanged();
    }

    @Test
    void unknownThingsAreNotFound() {
        var nobody = UUID.randomUUID();

        assertThat(List.of(
                        api.process().get("/api/documents/drafts/" + nobody).status(),
                        api.process().get("/api/documents/papers/" + nobody).status(),
                        api.process().get("/api/documents/reports/" + nobody).status(),
                        api.anybody().get("/api/documents/nothing").status(),
                        api.anybody().get("/api/documents/nothing/editions").status(),
                        api.anybody()
                                .get("/api/documents/" + code.documentId + "/provisions/99.9")
                                .status(),
                        api.anybody().get("/api/nothing").status(),
                        code.editor().get(code.path("?revision=7")).status(),
                        code.editor().get(code.path("/redline?from=7")).status()))
                .containsOnly(404, 401)
                .filteredOn(status -> status == 401)
                .hasSize(1);
    }

    @Test
    void addressesThatCannotBeReadAreRefused() {
        assertThat(List.of(
                        api.process().get("/api/documents/drafts/not-a-uuid").status(),
                        api.anybody()
                                .get("/api/documents/constitution?asAt=tomorrow")
                                .status(),
                        code.editor().get(code.path("/redline?from=before")).status(),
                        api.anybody().get("/api/documents/search").status()))
                .containsOnly(400);
        assertThat(api.process()
                        .send(HttpMethod.DELETE, code.path(""), null, Map.of())
                        .status())
                .isEqualTo(405);
    }

    @Test
    void pointsThatTheDraftDoesNotKnowCannotBeSettled() {
        var refused = code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of(
                                "baseRevision",
                                0,
                                "operations",
                                List.of(code.reword("1.1", "Decline all gifts.")),
                                "discharges",
                                List.of(UUID.randomUUID())));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.string("/errors/0/field")).isEqualTo("discharges");
    }

    @Test
    void markupAndExpressionsStayWords() {
        var words = "<script>alert(1)</script> ${7\\*7} #{T(Runtime)} {{x}} [a](javascript:alert(1))";

        code.revise(0, code.reword("1.1", words));

        assertThat(code.editor().get(code.path("")).string("/provisions/0/children/0/words"))
                .contains("<script>alert(1)</script> ${7*7} #{T(Runtime)} {{x}}");
        assertThat(code.editor().get(code.path("")).text()).doesNotContain("\"link\":\"javascript");
    }
}
