package org.constitutionreview.gateway.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.Test;

class InboxPagesTests extends PageTest {

    private static final String KEY = "7d1f7a3e-6c0f-4a55-9d3c-0a55e2a5c001";

    private static final String INBOX =
            """
            {"items": [
              {"id": 12, "at": "2026-11-22T09:00:00Z", "businessDate": "2018-01-08", "subject": "Clear the papers", "body": "Two findings hold it back.", "page": "/amendments/a1/clear-the-papers", "toAct": true, "read": false, "eventType": "StepOpened"},
              {"id": 11, "at": "2026-11-22T09:00:00Z", "businessDate": "2018-01-05", "subject": "The consultation has closed", "page": "/amendments/a1", "toAct": false, "read": true, "eventType": "ConsultationClosed"}],
             "next": 11, "unreadCount": 7}""";

    @Test
    void whatIsUnreadComesFirstAndWhatAsksForActionSaysSo() {
        answer("/api/notifications/inbox", INBOX);

        var page = html(get("/notifications", aGovernanceOfficer()));

        assertThat(page.select(".news li").first().text())
                .contains("Clear the papers To do", "Two findings hold it back.", "Mon 8 Jan 2018");
        assertThat(page.select(".news li a").first().attr("href")).isEqualTo("/amendments/a1/clear-the-papers");
        assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("Unread (7)");
        services.verify(
                getRequestedFor(urlPathEqualTo("/api/notifications/inbox")).withQueryParam("unread", equalTo("true")));
    }

    @Test
    void olderNewsIsOnThePagesThatFollow() {
        answer("/api/notifications/inbox", INBOX);

        var page = html(get("/notifications?show=all", aGovernanceOfficer()));

        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/notifications?show=all&after=11");
        assertThat(page.select(".news--read form")).isEmpty();
    }

    @Test
    void oneIsMarkedAsRead() {
        take("/api/notifications/inbox/12/reads");

        assertThat(send(post("/notifications/12/read").param("key", KEY), aGovernanceOfficer()))
                .hasRedirectedUrl("/notifications");

        services.verify(postRequestedFor(urlEqualTo("/api/notifications/inbox/12/reads"))
                .withHeader("Idempotency-Key", equalTo(KEY)));
    }

    @Test
    void allAreMarkedAsReadUpToTheNewestThatWasShown() {
        answer("/api/notifications/inbox", INBOX);
        var form =
                html(get("/notifications?show=all", aGovernanceOfficer())).select("form[action=/notifications/read]");
        take("/api/notifications/inbox/reads");

        assertThat(send(
                        post("/notifications/read")
                                .param("show", "all")
                                .param("upTo", form.select("input[name=upTo]").val()),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/notifications?show=all");

        services.verify(postRequestedFor(urlEqualTo("/api/notifications/inbox/reads"))
                .withHeader("Idempotency-Key", matching("[0-9a-f-]{36}"))
                .withRequestBody(equalToJson("{\"upTo\": 12}")));
    }

    @Test
    void theHeaderOfEveryPageTellsHowMuchIsUnread() {
        answer("/api/notifications/inbox", INBOX);

        var page = html(get("/accessibility", person("reads-a-lot", "Somebody Who Reads", "MEMBER")));

        assertThat(page.select(".council-header__person a").first().text()).isEqualTo("Inbox7 unread");
    }

    @Test
    void aPageIsCompleteWhenTheInboxDoesNotAnswer() {
        refuse("/api/notifications/inbox", 503, "{}");

        var page = html(get("/accessibility", person("reads-nothing", "Somebody Else", "MEMBER")));

        assertThat(page.select(".council-header__person a").first().text()).isEqualTo("Inbox");
    }

    @Test
    void howOftenNewsIsMailedIsOnesOwnChoice() {
        answer("/api/notifications/preferences", "{\"email\": \"DAILY\"}");
        assertThat(html(get("/notifications/preferences", aGovernanceOfficer()))
                        .select("input[checked]")
                        .val())
                .isEqualTo("DAILY");
        take("/api/notifications/preferences");

        assertThat(send(
                        post("/notifications/preferences").param("key", KEY).param("email", "WEEKLY"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/notifications/preferences");

        services.verify(putRequestedFor(urlEqualTo("/api/notifications/preferences"))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(equalToJson("{\"email\": \"WEEKLY\"}")));
    }

    @Test
    void choosingNothingIsSaidAtTheQuestion() {
        var result = send(post("/notifications/preferences"), aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).getElementById("email-error").text()).contains("Choose when e-mail is to come");
    }
}
