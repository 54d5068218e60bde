package org.constitutionreview.gateway.agenda;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaPagesTests extends PageTest {

    private static final String ITEM = "/api/workflow/agenda-items/i1";

    @BeforeEach
    void anAgendaItem() {
        answer(TestAmendment.PATH, TestAmendment.JSON);
        answer(TestAmendment.PATH + "/report", "{\"findings\": []}");
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "governance-committee", "name": "Governance Committee", "kind": "COMMITTEE"}, {"id": "fagg", "name": "FaGG", "kind": "ADVISORY"}]}""");
        answer(
                "/api/workflow/meetings",
                """
                {"items": [{"id": "gc-2018-03-26", "body": "governance-committee", "date": "2018-03-26"}]}""");
    }

    @Test
    void onlyMeetingsThatCanBeMadeAreOffered() {
        answer(
                TestAmendment.PATH + "/agenda-options",
                """
                {"items": [{"meetingId": "gc-1", "date": "2017-11-27", "canBeMade": false, "whyNot": "Papers had to be published by Fri 17 Nov 2017."},
                 {"meetingId": "gc-2", "date": "2018-02-05", "publishBy": "2018-01-26", "canBeMade": true}]}""");

        var page = html(get("/amendments/a1/add-to-an-agenda", aGovernanceOfficer()));

        assertThat(page.select("input[name=meeting]").eachAttr("value")).containsExactly("gc-2");
        assertThat(page.select("main").text())
                .contains(
                        "Papers to be published by Fri 26 Jan 2018",
                        "Mon 27 Nov 2017: Papers had to be published by Fri 17 Nov 2017.");
    }

    @Test
    void refusedPapersNameTheWholeList() {
        refuse(
                ITEM + "/cleared-papers",
                409,
                """
                {"type": "/problems/not-ready", "detail": "The papers can't be cleared yet.", "reasons": [
                 {"code": "point-open", "text": "Paragraph 13.7 is not reworded yet."}, {"code": "section-empty", "text": "Risk is empty."}]}""");

        var result = send(post("/amendments/a1/clear-the-papers"), aMonitoringOfficer());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select(".govuk-error-summary").text()).contains("The papers can't be cleared yet.");
        assertThat(html(result).select(".govuk-error-summary li")).hasSize(2);
    }

    @Test
    void publicationIsRecordedInLondonTime() {
        take(ITEM + "/publications");
        var form = post("/amendments/a1/publish-the-papers")
                .param("day.day", "26")
                .param("day.month", "6")
                .param("day.year", "2018")
                .param("link", "https://democracy.example/1");

        assertThat(send(form.param("time", "14:30"), aGovernanceOfficer())).hasRedirectedUrl("/amendments/a1/papers");

        services.verify(
                postRequestedFor(urlEqualTo(ITEM + "/publications"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"publishedAt": "2018-06-26T13:30:00Z", "link": "https://democracy.example/1"}""")));
    }

    @Test
    void aLinkThatIsNoAddressIsRefused() {
        var result = send(
                post("/amendments/a1/publish-the-papers")
                        .param("link", "javascript:alert(1)")
                        .param("time", "25:00"),
                aGovernanceOfficer());

        assertThat(html(result).select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter an address that begins with https://",
                        "Enter the time as 14:30",
                        "Enter the day of publication, such as 26 1 2018");
    }

    @Test
    void eachBodyHasItsOwnOutcomes() {
        assertThat(html(get("/amendments/a1/record-the-decision", aGovernanceOfficer()))
                        .select("input[name=outcome]")
                        .eachAttr("value"))
                .contains("RECOMMENDED_SUBJECT_TO_AMENDMENTS")
                .doesNotContain("APPROVED", "AGREED");
        assertThat(html(get("/amendments/a1/record-the-decision", aGovernanceOfficer()))
                        .select("[name^=commencement]"))
                .isEmpty();
    }

    @Test
    void theResolutionIsDraftedFromTheOutcome() {
        answer(
                ITEM + "/resolution-draft",
                """
                {"text": "RESOLVED that the Officers' Code of Conduct be recommended"}""");

        var page = html(send(
                post("/amendments/a1/record-the-decision")
                        .param("draft", "resolution")
                        .param("outcome", "RECOMMENDED")
                        .param("points[0].kind", "COMMENT")
                        .param("points[0].said", "Well done"),
                aGovernanceOfficer()));

        assertThat(page.getElementById("resolution").text()).startsWith("RESOLVED that");
        assertThat(page.getElementById("points[0].said").text()).isEqualTo("Well done");
    }

    @Test
    void theDecisionIsSentWithItsPoints() {
        take(ITEM + "/decisions");

        assertThat(send(
                        post("/amendments/a1/record-the-decision")
                                .param("outcome", "RECOMMENDED_SUBJECT_TO_AMENDMENTS")
                                .param("points[0].kind", "AGREED_AMENDMENT")
                                .param("points[0].paragraph", "13.7")
                                .param("points[0].said", "Reword it")
                                .param("points[0].wording", "must not be used")
                                .param("points[1].kind", "REFERRAL")
                                .param("points[1].said", "No threshold")
                                .param("points[1].action", "Consider a threshold")
                                .param("points[1].receiver", "body:fagg")
                                .param("points[1].due.day", "31")
                                .param("points[1].due.month", "7")
                                .param("points[1].due.year", "2018")
                                .param("points[2].said", ""),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/decisions");

        services.verify(postRequestedFor(urlEqualTo(ITEM + "/decisions"))
                .withRequestBody(equalToJson(
                        """
                {"outcome": "RECOMMENDED_SUBJECT_TO_AMENDMENTS", "minutePoints": [
                 {"kind": "AGREED_AMENDMENT", "paragraph": "13.7", "said": "Reword it", "wording": "must not be used", "beforeTheMeeting": false},
                 {"kind": "REFERRAL", "said": "No threshold", "followUp": {"what": "Consider a threshold", "receiver": "body:fagg", "due": "2018-07-31"}, "beforeTheMeeting": false}]}""",
                        true,
                        true)));
    }

    @Test
    void whatAPointLacksIsSaidAtThePoint() {
        var result = send(
                post("/amendments/a1/record-the-decision")
                        .param("outcome", "RECOMMENDED_SUBJECT_TO_AMENDMENTS")
                        .param("points[0].kind", "AGREED_AMENDMENT")
                        .param("points[0].said", "Reword it"),
                aGovernanceOfficer());

        assertThat(html(result).select(".govuk-error-summary a").attr("href")).isEqualTo("#points[0].wording");
        assertThat(html(result).getElementById("points[0].wording-error").text())
                .contains("Enter the wording agreed in point 1");
    }
}
