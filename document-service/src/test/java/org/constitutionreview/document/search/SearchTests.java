package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SearchTests {

    private static final String PRINTING =
            """
            # 12 Printing

            12.1 Xylographers decline gifts. They print.

            12.2 A gift of xylographs to an officer must not be kept; see paragraph 13.7(b).

            # 13 Xylography on the web

            13.7 Officers who publish

            (a) xylographs, tell their manager;

            (b) photographs of café tables, ask first.
            """;

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Api.Caller anybody;

    @BeforeEach
    void theCouncilHasRulesOnPrinting() {
        time.to("2018-03-01");
        anybody = api.anybody();
        var council = new Council(api);
        council.adopts("printing-code", "Code on Printing", "71", "2017-05-18", PRINTING);
        council.adopts(
                "members-printing",
                "Members’ Printing",
                "72",
                "2017-05-18",
                "# 1 Xylographs\n\n1.1 Members may print. They decline nothing.\n");
    }

    @Test
    void findsWordsInEveryFormAndMarksThem() {
        var found = Council.search(anybody, "q=declining xylographer");

        assertThat(Council.numbers(found)).startsWith("12.1");
        assertThat(found.string("/items/0/documentId")).isEqualTo("printing-code");
        assertThat(found.at("/items/0/segments").toString())
                .contains("{\"text\":\"Xylographers\",\"hit\":true}", "{\"text\":\"decline\",\"hit\":true}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.7 | 13.7",
                "paragraph 13.7 | 13.7",
                "13.7(b) | 13.7(b)",
                "Paragraph 13.7 (B) | 13.7(b)",
                "section 13 xylography | 13"
            })
    void leadsToTheParagraphOfANumber(String number, String first) {
        var found = Council.search(anybody, "q={q}&document=printing-code", number);

        assertThat(Council.numbers(found)).startsWith(first);
    }

    @Test
    void alsoFindsTheParagraphsThatQuoteANumber() {
        assertThat(Council.numbers(Council.search(anybody, "q={q}&document=printing-code", "13.7(b)")))
                .containsExactly("13.7(b)", "12.2");
    }

    @ParameterizedTest
    @CsvSource({
        "\"must not be kept\", 1",
        "“must not be kept”, 1",
        "\"must be kept\", 0",
        "xylographs \"must not\", 1",
        "\"kept be\", 0"
    })
    void wordsInQuotationMarksFollowOneAnother(String phrase, int hits) {
        assertThat(Council.search(anybody, "q={q}&document=printing-code", phrase)
                        .at("/total")
                        .asInt())
                .isEqualTo(hits);
    }

    @Test
    void leavesOutWhatMustNotBeThere() {
        assertThat(Council.numbers(Council.search(anybody, "q={q}&document=printing-code", "gift -print")))
                .containsExactly("12.2");
        assertThat(Council.search(anybody, "q={q}", "-print").at("/total").asInt())
                .isZero();
    }

    @Test
    void aWordMayStandInTheHeadingAboveOrInTheTitle() {
        assertThat(Council.numbers(Council.search(anybody, "q=web photographs cafe")))
                .containsExactly("13.7(b)");
        assertThat(Council.numbers(Council.search(anybody, "q=members printing decline")))
                .containsExactly("1.1");
    }

    @Test
    void aDocumentIsFoundByItsTitle() {
        var found = Council.search(anybody, "q=\"code on printing\"");

        assertThat(found.string("/items/0/documentId")).isEqualTo("printing-code");
        assertThat(found.at("/items/0").has("provisionId")).isFalse();
    }

    @Test
    void countsHitsPerPartAndDocumentAndNarrowsThem() {
        var all = Council.search(anybody, "q=xylograph");
        var narrowed = Council.search(anybody, "q=xylograph&part=72");

        assertThat(all.at("/total").asInt()).isEqualTo(4);
        assertThat(all.at("/parts").toString())
                .contains("{\"number\":\"71\",\"title\":\"Part 71\",\"count\":3}", "\"number\":\"72\"");
        assertThat(narrowed.at("/total").asInt()).isEqualTo(1);
        assertThat(narrowed.at("/parts").size()).isEqualTo(2);
        assertThat(narrowed.at("/documents").toString())
                .contains("members-printing")
                .doesNotContain("printing-code");
        assertThat(Council.search(anybody, "q=xylograph&part=72&document=printing-code")
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var all = Council.search(anybody, "q=xylograph&document=printing-code");
        var first = Council.search(anybody, "q=xylograph&document=printing-code&limit=2");
        var second = Council.search(
                anybody,
                "q=xylograph&document=printing-code&limit=2&after="
                        + first.at("/next").asInt());

        assertThat(first.at("/total").asInt()).isEqualTo(3);
        assertThat(Council.numbers(all))
                .startsWith(Council.numbers(first).toArray(String[]::new))
                .endsWith(Council.numbers(second).toArray(String[]::new));
        assertThat(second.at("/next").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"xilographers decline, xylographers decline", "\"must not be kebt\", \"must not be kept\""})
    void suggestsWhatWasMeant(String typed, String meant) {
        var found = Council.search(anybody, "q={q}", typed);

        assertThat(found.at("/total").asInt()).isZero();
        assertThat(found.string("/suggestion")).isEqualTo(meant);
        assertThat(Council.search(anybody, "q={q}", meant).at("/total").asInt()).isPositive();
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThat(Council.search(anybody, "q=qqqqqqqqzzzz").at("/suggestion").isMissingNode())
                .isTrue();
    }

    @Test
    void findsNothingBeforeTheTextWasInForceAndSaysWhatWasSearched() {
        var found = Council.search(anybody, "q=xylographers&asAt=2017-01-01");

        assertThat(found.at("/items").size()).isZero();
        assertThat(found.at("/searched").toString())
                .isEqualTo("{\"in\":\"IN_FORCE\",\"asAt\":\"2017-01-01\",\"texts\":0}");
    }

    @Test
    void numbersQuotedFromAnotherDocumentFollowIt() {
        var council = new Council(api);
        var quoted = "quoted-" + UUID.randomUUID();
        var quoting = "quoting-" + UUID.randomUUID();
        council.adopts(quoted, "Quoted", "73", "2017-06-01", "# 1 One\n\n1.1 First.\n");
        council.adopts(quoting, "Quoting", "73", "2017-05-20", "# 1 One\n\n1.1 Xenoliths: [[" + quoted + "]].\n");

        var found = Council.search(anybody, "q=xenoliths&document=" + quoting);
        assertThat(Council.words(found.at("/items/0"))).isEqualTo("Xenoliths: Quoted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "((", "AND OR NOT", "+-|*~", "field:gifts", "a\\", " ", "<script>", "${7*7}", "-", "not"})
    void takesAnythingAsWords(String query) {
        Council.search(anybody, "q={q}", query);
    }

    @Test
    void refusesWhatItCannotSearch() {
        assertThat(anybody.get("/api/documents/search?q=" + "x".repeat(301)).string("/errors/0/field"))
                .isEqualTo("q");
        assertThat(anybody.get("/api/documents/search?q=x&in=DRAFTS&asAt=2018-01-01")
                        .string("/errors/0/field"))
                .isEqualTo("asAt");
        assertThat(anybody.get("/api/documents/search?q=x&in=BINS").status()).isEqualTo(400);
        assertThat(anybody.get("/api/documents/search").string("/errors/0/field"))
                .isEqualTo("q");
    }
}
