package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

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
        var code = Sample.draft(api);

        var hits = api.anybody().get("/api/documents/search?q=declining gift");

        assertThat(hits.at("/items").toString()).contains(code.documentId);
        assertThat(hits.string("/items/0/number")).isEqualTo("1.1");
        assertThat(hits.at("/items/0/segments").toString())
                .contains("{\"text\":\"Decline\",\"hit\":true}", "{\"text\":\"gifts\",\"hit\":true}");
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
