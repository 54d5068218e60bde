package org.constitutionreview.gateway.consultation;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ConsultationPagesTests extends PageTest {

    private static final String CONSULTATION = "/api/workflow/consultations/c1";

    @BeforeEach
    void aConsultation() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(", \"consultees\": [{\"key\": \"consultee:hr\", \"name\": \"HR\"}]"));
        answer(
                CONSULTATION,
                """
                {"id": "c1", "amendment": {"id": "a1", "reference": "2017/001", "title": "Social media"}, "purpose": "Say what officers may post.",
                 "documents": [{"documentId": "code", "title": "Code", "draftId": "d1"}], "consultee": {"key": "consultee:hr", "name": "HR"},
                 "openedOn": "2017-11-27", "closes": "2017-12-11", "state": "OPEN", "mayRespond": true}""");
        answer(
                "/api/documents/drafts/d1/redline",
                """
                {"documentId": "code", "title": "Code", "to": {"revision": 6}, "entries": [
                 {"provisionId": "p5", "kind": "PARAGRAPH", "level": 2, "change": "INSERTED", "renumbered": false, "newNumber": "13.5", "segments": [{"op": "INSERTED", "text": "Think before you post."}]}]}""");
        answer(
                TestAmendment.PATH + "/consultation-table",
                """
                {"rows": [{"commentId": "k1", "consultee": "HR", "position": "SUPPORT_WITH_CHANGES", "provision": {"number": "13.5"}, "quotedWords": "Think", "comment": "Say when."}]}""");
    }

    @Test
    void theConsulteeReadsTheChangeAndTheLastDay() {
        var page = html(get("/consultations/c1", aConsultee()));

        assertThat(page.select("main").text())
                .contains("Respond by the end of Mon 11 Dec 2017.", "Think before you post.");
        assertThat(page.select("input[name=position]")).hasSize(4);
        assertThat(page.select("#p-13\\.5 button[name=add]").val()).isEqualTo("code/p5/6");
        assertThat(page.select("#p-13\\.5 button").text()).isEqualTo("Comment on 13.5");
    }

    @Test
    void aCommentIsAddedWithoutLosingWhatWasTyped() {
        var page = html(send(
                post("/consultations/c1")
                        .param("add", "code/p5/6")
                        .param("position", "SUPPORT_WITH_CHANGES")
                        .param("comments[0].place", "code/p5/6")
                        .param("comments[0].text", "Say when."),
                aConsultee()));

        assertThat(page.select("textarea").eachText()).contains("Say when.");
        assertThat(page.select("legend").eachText()).contains("Comment 1", "Comment 2");
        assertThat(page.select("input[value=SUPPORT_WITH_CHANGES]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void theResponseAnchorsItsCommentsAndLeavesOutEmptyOnes() {
        take(CONSULTATION + "/responses");

        assertThat(send(
                        post("/consultations/c1")
                                .param("position", "SUPPORT_WITH_CHANGES")
                                .param("comments[0].place", "code/p5/6")
                                .param("comments[0].quotedWords", "Think")
                                .param("comments[0].text", "Say when.")
                                .param("comments[1].place", "code/p5/6")
                                .param("comments[1].text", " "),
                        aConsultee()))
                .hasRedirectedUrl("/consultations/c1?sent");

        services.verify(
                postRequestedFor(urlEqualTo(CONSULTATION + "/responses"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"position": "SUPPORT_WITH_CHANGES", "comments": [{"documentId": "code", "provisionId": "p5", "revision": 6, "quotedWords": "Think", "text": "Say when."}]}""")));
    }

    @Test
    void aPositionIsNeeded() {
        var result = send(post("/consultations/c1"), aConsultee());

        assertThat(html(result).select(".govuk-error-summary a").text()).isEqualTo("Choose your position");
        assertThat(html(result).select("#position")).isNotEmpty();
    }

    @Test
    void anAnswerThatDoesNotAcceptNeedsItsReason() {
        var result = send(
                post("/amendments/a1/comments/k1").param("kind", "NOT_ACCEPTED").param("text", "No."), aPolicyOwner());

        assertThat(html(result).select(".govuk-error-summary a").text())
                .isEqualTo("Give the reason why it is not accepted");
    }

    @Test
    void anAnswerIsSaved() {
        take("/api/workflow/comments/k1/answer");

        assertThat(send(
                        post("/amendments/a1/comments/k1")
                                .param("kind", "ACCEPTED")
                                .param("text", "Done."),
                        aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1/answer-the-comments");
        services.verify(putRequestedFor(urlEqualTo("/api/workflow/comments/k1/answer")));
    }

    @Test
    void theListShowsWhatIsStillToBeAnswered() {
        assertThat(html(get("/amendments/a1/answer-the-comments", aPolicyOwner()))
                        .select(".govuk-task-list")
                        .text())
                .isEqualTo("HR on paragraph 13.5 Say when. To answer");
    }

    @Test
    void aConsulteeIsGivenMoreTimeWithAReason() {
        take(CONSULTATION + "/closing-date");

        var asked = html(get("/consultations/c1/closing-date", aGovernanceOfficer()));
        assertThat(asked.select("h1").text()).isEqualTo("Give more time to HR");
        assertThat(asked.getElementById("closes.day").val()).isEqualTo("11");

        var refused = send(
                post("/consultations/c1/closing-date")
                        .param("closes.day", "31")
                        .param("closes.month", "11")
                        .param("closes.year", "2017"),
                aGovernanceOfficer());
        assertThat(html(refused).select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter the new last day, such as 18 12 2017",
                        "Give the reason: the consultee and the owner read it");

        assertThat(send(
                        post("/consultations/c1/closing-date")
                                .param("closes.day", "18")
                                .param("closes.month", "12")
                                .param("closes.year", "2017")
                                .param("reason", "The branch meets on 14 December."),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/consultation");
        services.verify(
                putRequestedFor(urlEqualTo(CONSULTATION + "/closing-date"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"closes": "2017-12-18", "reason": "The branch meets on 14 December."}""")));
    }

    @Test
    void theConsultationStartsWithTheUsualPeriodUnlessAnotherIsTyped() {
        take(TestAmendment.PATH + "/consultation-rounds");

        assertThat(html(get("/amendments/a1/start-the-consultation", aGovernanceOfficer()))
                        .select("main li")
                        .eachText())
                .contains("HR");
        assertThat(send(
                        post("/amendments/a1/start-the-consultation").param("workingDays", "ten"),
                        aGovernanceOfficer()))
                .hasStatus(400);
        assertThat(send(post("/amendments/a1/start-the-consultation").param("workingDays", ""), aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/consultation");
    }

    private static RequestPostProcessor aConsultee() {
        return person("hr-adviser", "HR Adviser", "CONSULTEE");
    }
}
