package org.constitutionreview.gateway.amendment;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ProposePagesTests extends PageTest {

    private static final String KEY = "7d1f7a3e-6c0f-4a55-9d3c-0a55e2a5c001";

    @BeforeEach
    void documentsAndMeetings() {
        answer(
                "/api/workflow/registered-documents",
                """
                {"items": [{"id": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "owner": "service:legal-services"}]}""");
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "full-council", "name": "Full Council", "kind": "COUNCIL"}, {"id": "fagg", "name": "FaGG", "kind": "ADVISORY"}]}""");
        answer(
                "/api/workflow/meetings",
                """
                {"items": [{"id": "full-council-2018-03-01", "body": "full-council", "date": "2018-03-01"}]}""");
        answer(
                "/api/workflow/backward-plan",
                """
                {"council": "2018-03-01", "steps": [{"step": "publish-the-papers", "name": "Publish the papers for Council", "by": "2018-02-21",
                 "why": "5 clear working days before Council", "canBeMade": true},
                 {"step": "consultation", "name": "Open the consultation", "by": "2017-10-01", "canBeMade": false, "whyNot": "This day has passed."}]}""");
    }

    @Test
    void theFormOffersTheDocumentsAndTheMeetingsOfCouncil() {
        var page = html(get("/amendments/propose", aPolicyOwner()));

        assertThat(page.select("input[name=documents]").eachAttr("value")).containsExactly("officers-code-of-conduct");
        assertThat(page.select("#targetCouncil option").eachText()).containsExactly("None yet", "Thu 1 Mar 2018");
        assertThat(page.select("button.govuk-button:not(.govuk-button--secondary)"))
                .hasSize(1);
        assertThat(page.select("input[name=key]").val()).matches("[0-9a-f-]{36}");
    }

    @Test
    void whatIsMissingIsSaidOnTopAndAtTheQuestion() {
        var result =
                send(post("/amendments/propose").param("check", "").param("title", "Social media"), aPolicyOwner());

        assertThat(result).hasStatus(400);
        var page = html(result);
        assertThat(page.title()).startsWith("Error: Propose an amendment");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Choose at least one document", "Say what the change is for", "Choose a type of change");
        assertThat(page.getElementById("title").val()).isEqualTo("Social media");
        assertThat(page.getElementById("purpose-error").text()).isEqualTo("Error: Say what the change is for");
    }

    @Test
    void theAnswersAreShownWithTheDatesThatFollow() {
        var page = html(send(filledIn().param("check", ""), aPolicyOwner()));

        assertThat(page.select("dl").text()).contains("Social media", "Substantive", "Thu 1 Mar 2018");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Publish the papers for Council by Wed 21 Feb 2018 5 clear working days before Council",
                        "Open the consultation by Sun 1 Oct 2017 Can't be made This day has passed.");
    }

    @Test
    void proposingSendsTheKeyMadeWithTheForm() {
        services.stubFor(WireMock.post(urlEqualTo("/api/workflow/amendments"))
                .willReturn(okJson("{\"id\": \"a1\"}").withStatus(201)));

        assertThat(send(filledIn(), aPolicyOwner())).hasRedirectedUrl("/amendments/a1");

        services.verify(
                postRequestedFor(urlEqualTo("/api/workflow/amendments"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"title": "Social media", "purpose": "Say what officers may post.", "suggestedHeadOfChange": "SUBSTANTIVE",
                         "documents": ["officers-code-of-conduct"], "targetCouncil": "2018-03-01"}""")));
    }

    @Test
    void whatTheServiceRefusesStandsAtItsQuestionAndNothingTypedIsLost() {
        refuse(
                "/api/workflow/amendments",
                400,
                """
                {"type": "/problems/validation", "detail": "Check the fields.", "errors": [{"field": "title", "message": "An amendment of this title is under way"}]}""");

        var result = send(filledIn(), aPolicyOwner());

        assertThat(result).hasStatus(400);
        assertThat(html(result).getElementById("title-error").text())
                .contains("An amendment of this title is under way");
        assertThat(html(result).getElementById("purpose").text()).isEqualTo("Say what officers may post.");
        assertThat(html(result).select("input[name=documents]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void whenTheServiceDoesNotAnswerTheSameKeyIsKeptForTheNextAttempt() {
        services.stubFor(WireMock.post(urlEqualTo("/api/workflow/amendments"))
                .willReturn(okJson("{}").withFault(Fault.EMPTY_RESPONSE)));

        var result = send(filledIn(), aPolicyOwner());

        assertThat(result).hasStatus(503);
        assertThat(html(result).select(".govuk-error-summary").text()).contains("What you typed is still here");
        assertThat(html(result).select("input[name=key]").val()).isEqualTo(KEY);
    }

    private static MockHttpServletRequestBuilder filledIn() {
        return post("/amendments/propose")
                .param("key", KEY)
                .param("title", "Social media")
                .param("purpose", "Say what officers may post.")
                .param("suggestedHeadOfChange", "SUBSTANTIVE")
                .param("documents", "officers-code-of-conduct")
                .param("targetCouncil", "2018-03-01");
    }
}
