package org.constitutionreview.gateway.system;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SystemPagesTests extends PageTest {

    @BeforeEach
    void whatFailed() {
        answer(
                "/api/workflow/failed-steps",
                """
                {"items": [{"id": "i1", "amendmentId": "a1", "step": "prepare-commencement", "name": "Prepare the commencement", "message": "document-service doesn't answer",
                 "since": "2018-03-01T21:00:00Z", "retries": 0}]}""");
        answer(
                "/api/notifications/parked",
                """
                {"items": [{"key": "a1", "topic": "workflow", "eventId": "e1", "type": "org.constitutionreview.PapersPublished", "reason": "No recipients are known.", "since": "2018-02-21T12:00:00Z", "waiting": 2}]}""");
    }

    @Test
    void failedStepsAndParkedNewsStandHereWithWhatTheyMet() {
        var page = html(get("/system", aGovernanceOfficer()));

        assertThat(page.select(".panel").eachText())
                .satisfiesExactly(
                        step -> assertThat(step)
                                .contains("Prepare the commencement", "document-service doesn't answer", "Try again"),
                        news -> assertThat(news)
                                .contains("PapersPublished", "2 later pieces of news wait", "Tell it again")
                                .doesNotContain("org."));
    }

    @Test
    void aFailedStepIsTriedAgain() {
        take("/api/workflow/failed-steps/i1/retries");

        assertThat(send(post("/system/failed-steps/i1/retry"), aGovernanceOfficer()))
                .hasRedirectedUrl("/system");

        services.verify(postRequestedFor(urlEqualTo("/api/workflow/failed-steps/i1/retries")));
    }

    @Test
    void leavingNewsOutIsAskedTwice() {
        assertThat(html(get("/system/parked/a1/skip", aGovernanceOfficer()))
                        .select("main")
                        .text())
                .contains("Nobody will be told of it", "This can't be undone.");
        take("/api/notifications/parked/a1/skips");

        assertThat(send(post("/system/parked/a1/skip"), aGovernanceOfficer())).hasRedirectedUrl("/system");

        services.verify(postRequestedFor(urlEqualTo("/api/notifications/parked/a1/skips")));
    }

    @Test
    void oneServiceThatIsDownDoesNotHideTheOther() {
        refuse("/api/notifications/parked", 503, "{}");

        var page = html(get("/system", aGovernanceOfficer()));

        assertThat(page.select("main").text())
                .contains("Prepare the commencement", "The parked news can't be read at the moment");
    }

    @Test
    void whoMayNotSeeItIsToldSo() {
        refuse("/api/workflow/failed-steps", 403, "{\"type\": \"/problems/forbidden\"}");

        assertThat(get("/system", person("m", "Member", "MEMBER"))).hasStatus(403);
    }

    @Test
    void theClockIsOfferedOnlyWhereItCanBeMoved() {
        assertThat(html(get("/system", person("a", "Administrator", "ADMINISTRATOR")))
                        .select("a[href=/business-clock]"))
                .isEmpty();
    }
}
