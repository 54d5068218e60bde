package org.constitutionreview.document.constitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class ReadingTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Sample code;

    @BeforeEach
    void aChangedDocument() {
        time.to("2018-06-01");
        code = Sample.draft(api);
        code.revise(
                0,
                code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind."),
                code.reword("1.1", "Decline all gifts."),
                Map.of("type", "DELETE", "provisionId", code.provision("3.1")));
        var id = UUID.randomUUID();
        api.process()
                .put(
                        "/api/documents/commencements/" + id,
                        Map.of(
                                "amendmentId",
                                code.amendmentId,
                                "drafts",
                                List.of(Map.of("draftId", code.draftId, "revision", 1)),
                                "resolution",
                                "Full Council, 1 March 2018",
                                "date",
                                "2018-05-01",
                                "amendmentTitle",
                                "Social media"));
        api.process().put("/api/documents/commencements/" + id + "/in-force", Map.of());
    }

    Api.Answer document(String rest) {
        return api.anybody().get("/api/documents/" + code.documentId + rest);
    }

    @Test
    void anyTwoVersionsCanBeCompared() {
        var editions = document("/editions").at("/items");

        var redline = document("/comparison?from=" + editions.at("/1/editionId").asString() + "&to="
                + editions.at("/0/editionId").asString());

        assertThat(editions.at("/0/number").asInt()).isEqualTo(2);
        assertThat(editions.at("/0/amendmentTitle").asString()).isEqualTo("Social media");
        assertThat(redline.at("/counts/inserted").asInt()).isEqualTo(2);
        assertThat(redline.at("/counts/reworded").asInt()).isEqualTo(1);
        assertThat(redline.at("/counts/deleted").asInt()).isEqualTo(1);
        assertThat(redline.string("/from/label")).isEqualTo("In force from 2017-05-18");
    }

    @Test
    void aVersionOfAnotherDocumentIsNotCompared() {
        var edition = document("/editions").string("/items/0/editionId");

        assertThat(document("/comparison?from=" + UUID.randomUUID() + "&to=" + edition)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDeletedParagraphSaysWhenItEnded() {
        var found = document("/provisions/3.1?numberedAsAt=2018-04-30");

        assertThat(found.string("/endedOn")).isEqualTo("2018-05-01");
        assertThat(found.string("/numberThen")).isEqualTo("3.1");
        assertThat(found.at("/numberNow").isMissingNode()).isTrue();
    }

    @Test
    void readersWhoHaveTheTextGetItOnlyWhenItChanged() {
        var past = "/api/documents/" + code.documentId + "?asAt=2018-04-30";
        var first = api.anybody().get(past);

        var again = api.anybody()
                .send(
                        HttpMethod.GET,
                        past,
                        null,
                        Map.of("If-None-Match", first.headers().get("ETag")));
        var other = api.anybody()
                .send(
                        HttpMethod.GET,
                        past.replace("04-30", "05-01"),
                        null,
                        Map.of("If-None-Match", first.headers().get("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(other.status()).isEqualTo(200);
        assertThat(first.headers().get("Cache-Control")).contains("max-age=86400", "public");
    }

    @Test
    void referencesToOtherDocumentsReadAsTheyStandOnThatDay() {
        api.service("documents.import")
                .put(
                        "/api/documents/guide-" + code.documentId + "/import",
                        Map.of(
                                "title",
                                "Guide",
                                "part",
                                Map.of("number", "14", "title", "Guides"),
                                "inForceFrom",
                                "2018-01-01",
                                "resolution",
                                "Council",
                                "text",
                                "# 1 Guide\n\n1.1 See paragraph [[" + code.documentId + "#3.1]] of the [["
                                        + code.documentId + "]]."));
        var guide = "/api/documents/guide-" + code.documentId;

        assertThat(api.anybody().get(guide).string("/provisions/0/children/0/words"))
                .isEqualTo("See paragraph 3.1 of the Officers' Code of Conduct.");
        assertThat(api.anybody().get(guide + "?asAt=2018-04-30").string("/provisions/0/children/0/words"))
                .isEqualTo("See paragraph 2.1 of the Officers' Code of Conduct.");
    }

    @Test
    void anEditionHasAnAddressForGood() {
        var editions = document("/editions").at("/items");
        var first = "/editions/" + editions.at("/1/editionId").asString();

        var read = document(first);
        var again = api.anybody()
                .send(
                        HttpMethod.GET,
                        "/api/documents/" + code.documentId + first,
                        null,
                        Map.of("If-None-Match", read.headers().get("ETag")));

        assertThat(read.headers().get("Cache-Control")).contains("immutable", "public", "max-age=31536000");
        assertThat(again.status()).isEqualTo(304);
        assertThat(read.text()).contains("Decline gifts.").doesNotContain("Be kind.");
        assertThat(read.at("/number").asInt()).isEqualTo(1);
        assertThat(document("").at("/editionNumber").asInt()).isEqualTo(2);
        assertThat(document("?asAt=2018-04-30").at("/editionNumber").asInt()).isEqualTo(1);
        assertThat(document("/editions/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void eachEditionHasItsMapOfNumbers() {
        var editions = document("/editions").at("/items");

        var then = document("/editions/" + editions.at("/1/editionId").asString() + "/numbers");
        var now = document("/editions/" + editions.at("/0/editionId").asString() + "/numbers");

        assertThat(numberIn(then, code.provision("2.1"))).isEqualTo("2.1");
        assertThat(numberIn(now, code.provision("2.1"))).isEqualTo("3.1");
    }

    private static String numberIn(Api.Answer numbers, UUID provision) {
        return numbers.at("/items")
                .valueStream()
                .filter(item -> item.at("/provisionId").asString().equals(provision.toString()))
                .map(item -> item.at("/number").asString())
                .findFirst()
                .orElse("none");
    }

    @Test
    void aProvisionsAddressLeadsToWhereItStands() {
        var found = api.anybody().get("/api/documents/provisions/" + code.provision("2.1"));

        assertThat(found.string("/documentId")).isEqualTo(code.documentId);
        assertThat(found.string("/number")).isEqualTo("3.1");
        assertThat(found.at("/ended").isMissingNode() || found.at("/ended").isNull())
                .isTrue();
        assertThat(api.anybody()
                        .get("/api/documents/provisions/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProvisionThatWasTakenOutTellsWhenAndWhy() {
        var found = api.anybody().get("/api/documents/provisions/" + code.provision("3.1"));

        assertThat(found.string("/number")).isEqualTo("3.1");
        assertThat(found.string("/words")).isEqualTo("Money is banked.");
        assertThat(found.string("/ended/on")).isEqualTo("2018-05-01");
        assertThat(found.string("/ended/lastDay")).isEqualTo("2018-04-30");
        assertThat(found.string("/ended/amendmentTitle")).isEqualTo("Social media");
        assertThat(found.string("/ended/resolution")).isEqualTo("Full Council, 1 March 2018");
    }

    @Test
    void theContentsOfAPastDayAreKeptByReaders() {
        var read = api.anybody().get("/api/documents/constitution?asAt=2018-04-30");

        var again = api.anybody()
                .send(
                        HttpMethod.GET,
                        "/api/documents/constitution?asAt=2018-04-30",
                        null,
                        Map.of("If-None-Match", read.headers().get("ETag")));

        assertThat(read.headers().get("Cache-Control")).contains("max-age=86400", "public");
        assertThat(again.status()).isEqualTo(304);
    }
}
