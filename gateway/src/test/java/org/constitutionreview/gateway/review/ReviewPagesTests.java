package org.constitutionreview.gateway.review;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewPagesTests extends PageTest {

    private static final String PATH = "/api/workflow/reviews/r1";

    @BeforeEach
    void aReview() {
        answer(PATH, review("OPEN", true));
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "full-council", "name": "Full Council", "kind": "COUNCIL"}, {"id": "governance-committee", "name": "Governance Committee", "kind": "COMMITTEE"}]}""");
        answer(
                "/api/workflow/meetings",
                """
                {"items": [{"id": "full-council-2018-03-01", "body": "full-council", "date": "2018-03-01"}]}""");
    }

    @Test
    void theOwnerSeesWhatIsStillToBeDoneAndChooses() {
        var page = html(get("/reviews/r1", aPolicyOwner()));

        assertThat(page.select("main").text())
                .contains("Look at the training Asked by Governance Committee, for HR, by Tue 17 Apr 2018");
        assertThat(page.select("a.govuk-button").eachAttr("href"))
                .containsExactly("/reviews/r1/amendment", "/reviews/r1/no-change");
        assertThat(page.select(".facts").text()).contains("Open", "Wed 31 Jan 2018", "Legal Services");
    }

    @Test
    void othersReadOnly() {
        answer(PATH, review("OPEN", false));

        assertThat(html(get("/reviews/r1", aGovernanceOfficer())).select("a.govuk-button"))
                .isEmpty();
    }

    @Test
    void thatNothingNeedsToChangeNeedsAReason() {
        var result = send(post("/reviews/r1/no-change").param("reason", " "), aPolicyOwner());

        assertThat(result).hasStatus(400);
        assertThat(html(result).getElementById("reason-error").text()).contains("Say why nothing needs to change");

        take(PATH + "/no-change-confirmations");
        assertThat(send(post("/reviews/r1/no-change").param("reason", "The law is the same."), aPolicyOwner()))
                .hasRedirectedUrl("/reviews/r1");
        services.verify(postRequestedFor(urlEqualTo(PATH + "/no-change-confirmations"))
                .withRequestBody(equalToJson("{\"reason\": \"The law is the same.\"}")));
    }

    @Test
    void proposingFromAReviewLeadsToTheAmendment() {
        assertThat(html(get("/reviews/r1/amendment", aPolicyOwner()))
                        .select("#targetCouncil option")
                        .eachText())
                .containsExactly("None yet", "Thu 1 Mar 2018");
        services.stubFor(WireMock.post(urlEqualTo(PATH + "/amendments"))
                .willReturn(okJson(
                                review("AMENDMENT", false)
                                        .replace(
                                                "\"mine\"",
                                                "\"amendment\": {\"id\": \"a1\", \"reference\": \"2017/001\", \"title\": \"Social media\"}, \"mine\""))
                        .withStatus(201)));

        assertThat(send(
                        post("/reviews/r1/amendment")
                                .param("title", "Social media")
                                .param("purpose", "Say what officers may post.")
                                .param("suggestedHeadOfChange", "SUBSTANTIVE")
                                .param("targetCouncil", "2018-03-01"),
                        aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1");

        services.verify(
                postRequestedFor(urlEqualTo(PATH + "/amendments"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"title": "Social media", "purpose": "Say what officers may post.", "suggestedHeadOfChange": "SUBSTANTIVE", "targetCouncil": "2018-03-01"}""")));
    }

    @Test
    void aReviewThatSomebodyElseHasDoneSaysWho() {
        refuse(
                PATH + "/no-change-confirmations",
                409,
                """
                {"type": "/problems/stale-task", "detail": "This review is done.", "doneBy": {"sub": "x", "name": "Head of HR Services"}, "doneAt": "2018-01-08T09:00:00Z"}""");

        var result = send(post("/reviews/r1/no-change").param("reason", "Nothing is new."), aPolicyOwner());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select("main").text()).contains("It was done by Head of HR Services on Mon 8 Jan 2018");
    }

    static String review(String state, boolean mine) {
        return """
                {"id": "r1", "year": "2017-18", "municipalYear": "2017/18", "documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "owner": {"key": "service:legal-services", "name": "Legal Services"}, "opens": "2017-12-15", "due": "2018-01-31", "state": "%s", "mine": %s,
                 "followUps": [{"id": "f1", "what": "Look at the training", "originatingBody": "governance-committee", "receiver": "HR", "due": "2018-04-17"}]}"""
                .formatted(state, mine);
    }
}
