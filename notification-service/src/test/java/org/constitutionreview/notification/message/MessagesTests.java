package org.constitutionreview.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.events.AmendmentApproved;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.DecisionRecorded;
import org.constitutionreview.events.Event;
import org.constitutionreview.events.PublicationDeadlineNear;
import org.constitutionreview.events.StepOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MessagesTests {

    private static final AmendmentInBrief AMENDMENT =
            new AmendmentInBrief(UUID.randomUUID(), "2017/001", "Social media");
    private static final Audience NOBODY = new Audience(List.of(), List.of());

    private final Messages messages = new Messages();

    static Stream<Class<? extends Event>> types() {
        return Event.TYPES.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeOfEventHasWords(Class<? extends Event> type) throws IOException {
        Path golden = Path.of("../events/src/test/resources/golden", type.getSimpleName() + ".json");
        Event event = JsonMapper.shared().readValue(Files.readString(golden), type);

        assertWorded(messages.tell(event, true));
        assertWorded(messages.tell(event, false));
    }

    @Test
    void aStepSaysByWhen() {
        assertThat(subject(stepDue("2018-01-26T17:00:00Z")))
                .isEqualTo("Clear the papers by Friday 26 January 2018: Social media");
    }

    @Test
    void aStepWithoutADateSaysNone() {
        StepOpened open = new StepOpened(AMENDMENT, "clear-the-papers", "Clear the papers", null, NOBODY, "/");

        assertThat(subject(open)).isEqualTo("Clear the papers: Social media");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-12T00:00:00Z", "2017-12-11T12:00:00Z", "2017-12-11T00:00:01Z"})
    void aDayThatEndsAtMidnightIsThatDay(String end) {
        assertThat(subject(stepDue(end))).contains("by Monday 11 December 2017");
    }

    @Test
    void midnightIsLondonsInSummerToo() {
        assertThat(subject(stepDue("2018-04-30T23:00:00Z"))).contains("by Monday 30 April 2018");
    }

    @Test
    void aMissedDayIsToldOtherwiseThanOneThatIsNear() {
        assertThat(subject(deadline(false))).isEqualTo("Publish the papers by Friday 26 January 2018: Social media");
        assertThat(subject(deadline(true)))
                .isEqualTo("Too late: papers not published by Friday 26 January 2018: Social media");
    }

    @Test
    void outcomesAreWords() {
        var decision = new DecisionRecorded(
                AMENDMENT,
                UUID.randomUUID(),
                "FaGG",
                LocalDate.of(2018, 2, 13),
                "AGREED_WITH_COMMENTS",
                "",
                NOBODY,
                "/");

        assertThat(subject(decision)).isEqualTo("FaGG: agreed with comments: Social media");
    }

    @Test
    void anApprovalSaysTheDateOrTheCondition() {
        var conditional = new AmendmentApproved(AMENDMENT, null, "The Act is in force [section 9P]", NOBODY, "/");

        assertThat(messages.tell(conditional, false).body())
                .contains("when this is met: The Act is in force [section 9P]")
                .doesNotContain("It comes into force on");
    }

    @Test
    void bracesInAFactAreText() {
        var amendment = new AmendmentInBrief(UUID.randomUUID(), "{title}", "${owner} [x] $1 \\");

        assertThat(subject(new AmendmentApproved(amendment, null, null, NOBODY, "/")))
                .isEqualTo("Approved: ${owner} [x] $1 \\");
    }

    @Test
    void aSubjectCannotAddHeaders() {
        var amendment = new AmendmentInBrief(UUID.randomUUID(), "1", "A\r\nBcc: everyone@ashcombe.example\u0000");

        assertThat(subject(new AmendmentApproved(amendment, null, null, NOBODY, "/")))
                .isEqualTo("Approved: A Bcc: everyone@ashcombe.example");
    }

    @Test
    void aLongTitleIsShortenedInTheSubject() {
        var amendment = new AmendmentInBrief(UUID.randomUUID(), "1", "a".repeat(1000));

        assertThat(subject(new AmendmentApproved(amendment, null, null, NOBODY, "/")))
                .hasSize(250)
                .endsWith("…");
    }

    @Test
    void whatCannotBeLeftOutIsMissed() {
        var nameless =
                new AmendmentApproved(new AmendmentInBrief(UUID.randomUUID(), "1", " "), null, null, NOBODY, "/");

        assertThatThrownBy(() -> messages.tell(nameless, true)).hasMessageContaining("Approved: {title}");
    }

    private static void assertWorded(Message message) {
        assertThat(message.subject())
                .isNotBlank()
                .doesNotContain("{", "[", "null")
                .doesNotContain("_");
        assertThat(message.body()).isNotBlank().doesNotContain("{", "[", "null").doesNotContain("_");
    }

    private String subject(Event event) {
        return messages.tell(event, true).subject();
    }

    private static StepOpened stepDue(String end) {
        return new StepOpened(AMENDMENT, "clear-the-papers", "Clear the papers", Instant.parse(end), NOBODY, "/");
    }

    private static PublicationDeadlineNear deadline(boolean missed) {
        return new PublicationDeadlineNear(
                AMENDMENT,
                UUID.randomUUID(),
                "Governance Committee",
                LocalDate.of(2018, 2, 5),
                LocalDate.of(2018, 1, 26),
                missed,
                NOBODY,
                "/");
    }
}
