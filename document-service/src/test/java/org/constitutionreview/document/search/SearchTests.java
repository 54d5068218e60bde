package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SearchTests {

    @Autowired
    Api api;

    @Test
    void findsWordsInEveryFormAndMarksThem() {
        api.service("documents.import")
                .put(
                        "/api/documents/rare-words/import",
                        Map.of(
                                "title",
                                "Rare Words",
                                "part",
                                Map.of("number", "20", "title", "Words"),
                                "inForceFrom",
                                "2017-05-18",
                                "resolution",
                                "Council",
                                "text",
                                "# 1 Printing\n\n1.1 Xylographers decline gifts. They print."));

        var hits = api.anybody().get("/api/documents/search?q=declining xylographer");

        assertThat(hits.at("/items").size()).isEqualTo(1);
        assertThat(hits.string("/items/0/documentId")).isEqualTo("rare-words");
        assertThat(hits.string("/items/0/number")).isEqualTo("1.1");
        assertThat(hits.at("/items/0/segments").toString())
                .contains("{\"text\":\"Xylographers\",\"hit\":true}", "{\"text\":\"decline\",\"hit\":true}");
    }

    @Test
    void findsNothingBeforeTheTextWasInForce() {
        Sample.draft(api);

        assertThat(api.anybody()
                        .get("/api/documents/search?q=gifts&asAt=2017-01-01")
                        .at("/items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "((", "AND OR NOT", "+-|*~", "field:gifts", "a\\", " ", "<script>", "${7*7}"})
    void takesAnythingAsWords(String query) {
        var hits = api.anybody().get("/api/documents/search?q={q}", query);

        assertThat(hits.status()).isEqualTo(200);
    }
}
