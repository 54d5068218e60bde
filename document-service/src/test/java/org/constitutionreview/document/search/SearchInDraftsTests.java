package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SearchInDraftsTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Sample code;

    @BeforeEach
    void aDraftWithAWordOfItsOwn() {
        time.to("2018-03-01");
        code = Sample.draft(api);
        code.revise(0, code.reword("1.1", "Decline gifts of quincunxes."));
    }

    Api.Answer found(Api.Caller caller, String words) {
        return Council.search(caller, "in=DRAFTS&q={q}&document={d}", words, code.documentId);
    }

    @Test
    void editorsAndReadersFindWhatItSays() {
        var reader = api.person("hr-adviser", "role:CONSULTEE", Sample.READER);

        for (var caller : new Api.Caller[] {code.editor(), reader}) {
            var found = found(caller, "quincunx");

            assertThat(Council.numbers(found)).containsExactly("1.1");
            assertThat(found.string("/items/0/draft/draftId")).isEqualTo(code.draftId.toString());
            assertThat(found.at("/items/0/draft/changed").asBoolean()).isTrue();
            assertThat(found.string("/searched/in")).isEqualTo("DRAFTS");
        }
    }

    @Test
    void nobodyElseFindsAWordOfIt() {
        var stranger = api.person("auditor", "role:AUDITOR");

        for (var caller : new Api.Caller[] {stranger, api.anybody()}) {
            var found = found(caller, "quincunx");

            assertThat(found.at("/total").asInt()).isZero();
            assertThat(found.text()).doesNotContain("quincunx");
            assertThat(found(caller, "quincunxs").at("/suggestion").isMissingNode())
                    .isTrue();
            assertThat(Council.search(caller, "q=quincunx").at("/total").asInt())
                    .isZero();
            assertThat(Council.search(caller, "q=quincunxs").text()).doesNotContain("quincunx");
        }
        assertThat(found(code.editor(), "quincunxs of").string("/suggestion")).isEmpty();
    }

    @Test
    void accessThatIsTakenAwayEndsAtOnce() {
        assertThat(found(code.editor(), "quincunx").at("/total").asInt()).isEqualTo(1);

        api.process().put(code.path("/access"), code.access(2, "service:finance"));

        assertThat(found(code.editor(), "quincunx").at("/total").asInt()).isZero();
    }

    @Test
    void everySaveIsFoundAtOnceAndTheOldWordsNoMore() {
        assertThat(found(code.editor(), "quincunx").at("/total").asInt()).isEqualTo(1);

        code.revise(1, code.reword("1.1", "Decline gifts of pentagons."));

        assertThat(found(code.editor(), "quincunx").at("/total").asInt()).isZero();
        assertThat(Council.numbers(found(code.editor(), "pentagon"))).containsExactly("1.1");
    }

    @Test
    void whatADraftChangesComesFirst() {
        code.revise(
                1, code.newSection(UUID.randomUUID(), "Hospitality", UUID.randomUUID(), "Money is not hospitality."));

        var found = found(code.editor(), "money");

        assertThat(Council.numbers(found)).startsWith("2.1").contains("4", "4.1");
    }

    @Test
    void inTheConstitutionADraftIsNotFound() {
        assertThat(Council.search(code.editor(), "q=quincunx").at("/total").asInt())
                .isZero();
    }
}
