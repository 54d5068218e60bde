package org.constitutionreview.gateway.agreed;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreedChangesPagesTests extends PageTest {

    @BeforeEach
    void agreedPoints() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(
                        """
                , "minutePoints": [
                 {"id": "m1", "kind": "AGREED_AMENDMENT", "paragraph": "13.7", "said": "Reword it", "wording": "must not be used", "state": "OPEN"},
                 {"id": "m2", "kind": "SUGGESTION", "paragraph": "18.1", "said": "Insert by", "state": "DISCHARGED"},
                 {"id": "m3", "kind": "COMMENT", "said": "Well done", "state": "NOTHING_TO_DO"}]"""));
    }

    @Test
    void anOpenPointLeadsToTheDraftWithItsWords() {
        var page = html(get("/amendments/a1/make-the-agreed-changes", aPolicyOwner()));

        assertThat(page.select(".points > li")).hasSize(2);
        assertThat(page.select(".points li").first().select("a").eachAttr("href"))
                .containsExactly(
                        "/drafts/d1/instruction?instruction=must%20not%20be%20used&authority=m1",
                        "/drafts/d1", "/amendments/a1/points/m1/explanation");
    }

    @Test
    void leavingOutWhatWasAgreedSaysWhoMustConsent() {
        assertThat(html(get("/amendments/a1/points/m1/explanation", aPolicyOwner()))
                        .select("label")
                        .text())
                .contains("The Monitoring Officer must consent");
        assertThat(html(get("/amendments/a1/points/m2/explanation", aPolicyOwner()))
                        .select("label")
                        .text())
                .contains("Decline the suggestion");
        assertThat(get("/amendments/a1/points/unknown/explanation", aPolicyOwner()))
                .hasStatus(404);
    }

    @Test
    void aPointIsConfirmed() {
        take("/api/workflow/minute-points/m2/confirmation");

        assertThat(send(post("/amendments/a1/points/m2/confirmation").param("confirmed", "yes"), aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/confirm-the-agreed-changes");
        services.verify(putRequestedFor(urlEqualTo("/api/workflow/minute-points/m2/confirmation"))
                .withRequestBody(equalToJson("{\"confirmed\": true, \"reason\": null}")));
    }

    @Test
    void sendingBackNeedsAReasonAtThatPoint() {
        var result = send(post("/amendments/a1/points/m2/confirmation").param("confirmed", "no"), aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".points li .govuk-error-message")).hasSize(1);
        assertThat(html(result).select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(html(result).getElementById("reason")).isNotNull();
    }
}
