package org.constitutionreview.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.constitutionreview.notification.message.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotificationServiceTest
class InboxApiTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Inbox inbox;

    @Autowired
    Town town;

    @Test
    void whatIsToldAGroupIsReadByEachForThemselves() throws Exception {
        String fagg = Town.aGroup();
        var first = town.recipient(fagg);
        var second = town.recipient(fagg);
        tell("News", fagg);
        int id = JsonPath.read(inboxOf(first, ""), "$.items[0].id");

        assertThat(post(first, "/%d/reads".formatted(id), "")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(unread(first)).isZero();
        assertThat(unread(second)).isEqualTo(1);
        assertThat(JsonPath.<Boolean>read(inboxOf(first, ""), "$.items[0].read"))
                .isTrue();
        assertThat(JsonPath.<List<?>>read(inboxOf(first, "?unread=true"), "$.items"))
                .isEmpty();
    }

    @Test
    void olderNewsIsOnTheNextPage() throws Exception {
        var reader = town.recipient();
        for (int number = 1; number <= 3; number++) {
            tell("News " + number, reader.key());
        }

        String firstPage = inboxOf(reader, "?limit=2");
        int next = JsonPath.read(firstPage, "$.next");
        String secondPage = inboxOf(reader, "?limit=2&after=" + next);

        assertThat(JsonPath.<List<String>>read(firstPage, "$.items[*].subject")).containsExactly("News 3", "News 2");
        assertThat(JsonPath.<List<String>>read(secondPage, "$.items[*].subject"))
                .containsExactly("News 1");
        assertThat(secondPage).doesNotContain("\"next\"");
    }

    @Test
    void allUpToAnEntryCanBeReadAtOnce() throws Exception {
        var reader = town.recipient();
        tell("First", reader.key());
        tell("Second", reader.key());
        int upTo = JsonPath.read(inboxOf(reader, ""), "$.items[0].id");
        tell("Third", reader.key());

        assertThat(post(reader, "/reads", "{\"upTo\": %d}".formatted(upTo))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(JsonPath.<List<String>>read(inboxOf(reader, "?unread=true"), "$.items[*].subject"))
                .containsExactly("Third");
    }

    @Test
    void somebodyElsesEntryIsNotFound() throws Exception {
        var reader = town.recipient();
        tell("Private", reader.key());
        int id = JsonPath.read(inboxOf(reader, ""), "$.items[0].id");

        assertThat(post(town.recipient(), "/%d/reads".formatted(id), ""))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("/problems/not-found");
        assertThat(unread(reader)).isEqualTo(1);
    }

    @Test
    void badRequestsAreToldWhatIsWrong() {
        var reader = town.recipient();

        assertThat(post(reader, "/reads", "{}"))
                .hasStatus(400)
                .bodyText()
                .contains("\"upTo\"", "Say up to which entry");
        assertThat(post(reader, "/reads", "{\"upTo\":"))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/validation");
        assertThat(post(reader, "/x/reads", "")).hasStatus(400).bodyText().contains("/problems/validation");
        assertThat(get(reader, "?limit=0")).hasStatus(400).bodyText().contains("limit");
        assertThat(get(reader, "?after=x")).hasStatus(400).bodyText().contains("after");
        assertThat(get(reader, "/nowhere")).hasStatus(404).bodyText().contains("/problems/not-found");
        assertThat(http.get().uri("/api/notifications/inbox"))
                .hasStatus(401)
                .bodyText()
                .contains("/problems/not-signed-in");
    }

    @Test
    void aCommandNeedsAKeyOfItsOwn() {
        var reader = town.recipient();
        UUID key = UUID.randomUUID();
        assertThat(post(reader, "/reads", "{\"upTo\": 1}", key.toString())).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(post(reader, "/reads", "{\"upTo\": 1}", key.toString())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(reader, "/reads", "{\"upTo\": 2}", key.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("/problems/idempotency-key-reused");
        assertThat(post(reader, "/reads", "{\"upTo\": 1}", "no UUID"))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/idempotency-key-missing");
        assertThat(http.post().uri("/api/notifications/inbox/1/reads").with(reader.signedIn()))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/idempotency-key-missing");
    }

    @Test
    void tooLongABodyIsRefused() {
        assertThat(post(town.recipient(), "/reads", "{\"a\": \"%s\"}".formatted("x".repeat(3_000_000))))
                .hasStatus(413)
                .bodyText()
                .contains("/problems/too-large");
    }

    private void tell(String subject, String... holders) {
        inbox.add(new NewEntry(
                UUID.randomUUID().toString(),
                "StepOpened",
                Instant.now(),
                LocalDate.of(2017, 11, 27),
                false,
                new Message(subject, "Text"),
                "/amendments/1",
                null,
                List.of(holders)));
    }

    private int unread(Town.Somebody reader) throws Exception {
        return JsonPath.read(inboxOf(reader, ""), "$.unreadCount");
    }

    private String inboxOf(Town.Somebody reader, String query) throws Exception {
        MvcTestResult result = get(reader, query);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private MvcTestResult get(Town.Somebody reader, String path) {
        return http.get()
                .uri("/api/notifications/inbox" + path)
                .with(reader.signedIn())
                .exchange();
    }

    private MvcTestResult post(Town.Somebody reader, String path, String body) {
        return post(reader, path, body, UUID.randomUUID().toString());
    }

    private MvcTestResult post(Town.Somebody reader, String path, String body, String key) {
        return http.post()
                .uri("/api/notifications/inbox" + path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(reader.signedIn())
                .exchange();
    }
}
