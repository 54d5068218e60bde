package org.constitutionreview.gateway.meeting;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyPagesTests extends PageTest {

    @BeforeEach
    void aCommittee() {
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "governance-committee", "name": "Governance Committee", "clearDaysNotice": 5}, {"id": "fagg", "name": "FaGG", "clearDaysNotice": 0}]}""");
        answer("/api/workflow/meetings", "{\"items\": []}");
        answer(
                "/api/workflow/bodies/governance-committee/action-log",
                """
                {"items": [{"id": "f1", "what": "Look at the training", "receiver": "fagg", "originatingBody": "governance-committee",
                  "amendment": {"id": "a1", "reference": "2017/001", "title": "Social media"}, "due": "2018-04-17", "state": "OPEN"},
                 {"id": "f2", "what": "Write to the unions", "receiver": "Head of HR Services", "originatingBody": "governance-committee",
                  "state": "CLOSED", "closedHow": "Letters were sent."}]}""");
        answer("/api/workflow/bodies/governance-committee/forward-plan", "{\"items\": []}");
    }

    @Test
    void theActionLogShowsWhatIsOpenAndKeepsWhatIsClosed() {
        var page = html(get("/bodies/governance-committee", aGovernanceOfficer()));

        assertThat(page.select("h1").text()).isEqualTo("Governance Committee");
        assertThat(page.select(".govuk-task-list__item").text())
                .contains("Look at the training", "For FaGG", "Social media", "by Tue 17 Apr 2018");
        assertThat(page.select("details").text()).contains("Closed actions (1)", "Letters were sent.");
        assertThat(page.select("main").text())
                .contains("Nothing has been referred to this body.", "There are none in the calendar.");
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void closingAnActionSaysHowItWasDone() {
        take("/api/workflow/follow-ups/f1/closings");

        assertThat(send(
                        post("/bodies/governance-committee/actions/f1").param("how", "A course was held."),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/bodies/governance-committee");

        services.verify(postRequestedFor(urlEqualTo("/api/workflow/follow-ups/f1/closings"))
                .withRequestBody(equalToJson("{\"how\": \"A course was held.\"}")));
    }

    @Test
    void anActionThatWasClosedMeanwhileIsSaidInWordsAndNothingTypedIsLost() {
        refuse(
                "/api/workflow/follow-ups/f1/closings",
                409,
                """
                {"type": "/problems/conflict", "detail": "This follow-up action has been closed before."}""");

        var result = send(
                post("/bodies/governance-committee/actions/f1").param("how", "A course was held."),
                aGovernanceOfficer());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select(".govuk-error-summary").text()).contains("has been closed before");
        assertThat(html(result).getElementById("how").text()).isEqualTo("A course was held.");
    }

    @Test
    void aBodyThatIsNotThereHasNoPage() {
        answer("/api/workflow/bodies/nobody/action-log", "{\"items\": []}");

        assertThat(get("/bodies/nobody", aGovernanceOfficer())).hasStatus(404);
    }
}
