package org.constitutionreview.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryStepHasItsPageTests extends PageTest {

    @BeforeEach
    void anAmendmentWithAllThatItCanHave() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(
                        """
                , "consultees": [{"key": "consultee:hr", "name": "HR"}], "commencement": {"condition": "the regulations are made"},
                 "minutePoints": [{"id": "m1", "agendaItemId": "i1", "kind": "AGREED_AMENDMENT", "paragraph": "13.7", "said": "Reword it", "wording": "must not be used", "state": "OPEN"},
                  {"id": "m2", "agendaItemId": "i1", "kind": "SUGGESTION", "said": "Insert by", "state": "DISCHARGED"}],
                 "followUps": [{"id": "f1", "what": "Consider a threshold", "receiver": "fagg", "receiverName": "FaGG", "due": "2018-07-31", "state": "OPEN"}]"""));
        answer(
                TestAmendment.PATH + "/report",
                "{\"findings\": [{\"code\": \"x\", \"text\": \"Risk is empty.\"}], \"report\": {\"sections\": []}}");
        answer(
                TestAmendment.PATH + "/agenda-options",
                "{\"items\": [{\"meetingId\": \"gc\", \"date\": \"2018-02-05\", \"canBeMade\": true}]}");
        answer(
                TestAmendment.PATH + "/consultation-table",
                "{\"rows\": [{\"commentId\": \"k1\", \"consultee\": \"HR\", \"comment\": \"Say when.\"}]}");
        answer(TestAmendment.PATH + "/timeline", "{\"items\": []}");
        answer(
                "/api/workflow/bodies",
                "{\"items\": [{\"id\": \"governance-committee\", \"name\": \"Governance Committee\", \"kind\": \"COUNCIL\"}]}");
        answer("/api/workflow/meetings", "{\"items\": []}");
        answer("/api/workflow/consultees", "{\"items\": [{\"key\": \"consultee:hr\", \"name\": \"HR\"}]}");
        answer("/api/documents/reports/a1", "{\"amendmentId\": \"a1\", \"canEdit\": true, \"sections\": {}}");
        refuse("/api/documents/drafts/d1/redline", 403, "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write-the-change-and-the-report",
                "correct-and-resubmit",
                "check-the-proposal",
                "confirm-the-type-of-change",
                "approve-under-delegated-powers",
                "withdraw",
                "start-the-consultation",
                "answer-the-comments",
                "comments/k1",
                "add-to-an-agenda",
                "clear-the-report",
                "clear-the-papers",
                "publish-the-papers",
                "record-the-decision",
                "check-the-approved-minutes",
                "decide-on-the-late-correction",
                "make-the-agreed-changes",
                "points/m1/explanation",
                "confirm-the-agreed-changes",
                "confirm-the-text-as-approved",
                "confirm-the-condition",
                "put-the-change-into-practice",
                "report/sections/purpose",
                "report/consultees"
            })
    void withOneMainButtonAndAKeyInItsForm(String step) {
        var page = html(get("/amendments/a1/" + step, aGovernanceOfficer()));

        assertThat(page.select("main button.govuk-button:not(.govuk-button--secondary)"))
                .hasSize(1);
        assertThat(page.select("main form[method=post] input[name=key]").eachAttr("value"))
                .isNotEmpty()
                .allMatch(key -> key.matches("[0-9a-f-]{36}"))
                .doesNotHaveDuplicates();
        isWellFormed(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/consultation", "/papers", "/decisions", "/timeline", "/report", "/since-last-seen"})
    void withoutAnyFormForThoseWhoOnlyRead(String tab) {
        var page = html(get("/amendments/a1" + tab, person("auditor", "Auditor", "AUDITOR")));

        assertThat(page.select("main form")).isEmpty();
        isWellFormed(page);
    }

    private static void isWellFormed(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" – Ashcombe Borough Council");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("label[for]").eachAttr("for")).isSubsetOf(ids);
        for (Element described : page.select("[aria-describedby]")) {
            assertThat(ids).contains(described.attr("aria-describedby").strip().split("\\s+"));
        }
        assertThat(page.select("[style], [onclick], script:not([src])")).isEmpty();
    }
}
