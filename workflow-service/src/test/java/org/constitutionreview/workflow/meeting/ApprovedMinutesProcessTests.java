package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.testing.Jobs;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each path of the process {@code approved-minutes}. */
@StoryTest
class ApprovedMinutesProcessTests {

    private static final String TIMER = "next-meeting-of-the-body";

    @Autowired
    Story story;

    @Autowired
    Jobs jobs;

    UUID amendment;

    @BeforeEach
    void anAmendmentOnItsWayToTheCommittee() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
    }

    @Test
    void whenTheBodyMeetsNextItIsAGovernanceOfficersTask() {
        UUID item = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        assertThat(dueDates()).containsExactly(LocalDate.of(2018, 3, 26));
        assertThat(pages(GOVERNANCE_OFFICER)).doesNotContain(page(item));

        story.fires(TIMER);

        assertThat(pages(GOVERNANCE_OFFICER)).contains(page(item));
        assertThat(pages(HEAD_OF_LEGAL_SERVICES)).doesNotContain(page(item));
        story.does(GOVERNANCE_OFFICER, path(item), "{'agree':true}");
        assertThat(pages(GOVERNANCE_OFFICER)).doesNotContain(page(item));
        assertThat(passed())
                .containsExactlyInAnyOrder(
                        "decision-recorded",
                        TIMER,
                        "check-the-approved-minutes",
                        "correction-too-late",
                        "minutes-checked");
        assertThat(story.tryTo(GOVERNANCE_OFFICER, path(item), "{'agree':true}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.doneBy.sub")
                .isEqualTo("governance-officer");
    }

    @Test
    void whereTheCalendarKnowsNoNextMeetingItIsSixWeeksLater() {
        story.meets(amendment, "governance-committee-2018-03-26", "{'outcome':'RECOMMENDED'}");

        assertThat(dueDates()).containsExactly(LocalDate.of(2018, 5, 7));
    }

    @Test
    void whoChecksEarlierIsNotAskedAgain() {
        UUID item = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");

        story.does(GOVERNANCE_OFFICER, path(item), "{'agree':true}");

        assertThat(dueDates()).isEmpty();
        assertThat(passed())
                .contains("wait-for-the-approved-minutes", "minutes-checked")
                .doesNotContain(TIMER);
    }

    @Test
    void nobodyIsAskedForMinutesOfAGroupThatDoesNotMeetInPublic() {
        assertThat(dueDates()).isEmpty();
    }

    @Test
    void aDeferralHasMinutesOfItsOwn() {
        UUID deferred = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'DEFERRED'}");
        UUID decided = story.meets(amendment, "governance-committee-2018-03-26", "{'outcome':'RECOMMENDED'}");

        story.fires(TIMER);

        assertThat(pages(GOVERNANCE_OFFICER)).contains(page(deferred), page(decided));
        assertThat(story.reads(GOVERNANCE_OFFICER, "/tasks"))
                .contains(
                        "(Governance Committee, Monday 5 February 2018)",
                        "(Governance Committee, Monday 26 March 2018)");
        story.does(GOVERNANCE_OFFICER, path(deferred), "{'agree':true}");
        assertThat(pages(GOVERNANCE_OFFICER)).contains(page(decided)).doesNotContain(page(deferred));
    }

    @Test
    void itIsAskedAlsoAfterTheAmendmentsEnd() {
        UUID item = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'NOT_RECOMMENDED'}");
        story.fires(TIMER);

        assertThat(pages(GOVERNANCE_OFFICER)).containsExactly(page(item));
        story.does(GOVERNANCE_OFFICER, path(item), suggestion());

        assertThat(pages(MONITORING_OFFICER)).containsExactly(late(item));
        assertThat(decides(item, true)).hasStatus(409).bodyText().contains("an amendment of its own");
        assertThat(decides(item, false)).hasStatusOk();
        assertThat(passed()).contains("late-correction-decided-on");
        assertThat(story.reads(GOVERNANCE_OFFICER, "/amendments/%s/timeline".formatted(amendment)))
                .contains("It is noted.");
    }

    @Test
    void aLateCorrectionIsMadeWhenTheMonitoringOfficerSaysSoAndTheMeetingHasDecided() {
        UUID item = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.hasPapersFor(amendment, "fagg-2018-02-13");
        story.does(GOVERNANCE_OFFICER, path(item), suggestion());
        assertThat(pages(MONITORING_OFFICER)).containsExactly(late(item));
        assertThat(decides(item, true)).hasStatus(409).bodyText().contains("The papers are before a meeting");

        story.fires("day-of-the-meeting");
        story.day(LocalDate.of(2018, 2, 13));
        String fagg = JsonPath.read(read(), "$.agendaItems[2].id");
        story.does(GOVERNANCE_OFFICER, "/agenda-items/%s/decisions".formatted(fagg), "{'outcome':'AGREED'}");
        assertThat(decides(item, true)).hasStatusOk();
        jobs.run();

        assertThat(pages(HEAD_OF_LEGAL_SERVICES))
                .containsExactly("/amendments/%s/make-the-agreed-changes".formatted(amendment));
    }

    @Test
    void aLateCorrectionOfAGroupsNoteReachesTheMonitoringOfficerToo() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'NOT_RECOMMENDED'}");
        UUID fagg = UUID.fromString(JsonPath.read(read(), "$.agendaItems[0].id"));

        story.does(GOVERNANCE_OFFICER, path(fagg), suggestion());

        assertThat(pages(MONITORING_OFFICER)).containsExactly(late(fagg));
        assertThat(decides(fagg, false)).hasStatusOk();
        assertThat(pages(MONITORING_OFFICER)).isEmpty();
    }

    private MvcTestResult decides(UUID item, boolean makeTheChanges) {
        return story.tryTo(
                MONITORING_OFFICER,
                "/agenda-items/%s/late-correction-decisions".formatted(item),
                "{'makeTheChanges':%s,'reasons':'It is noted.'}".formatted(makeTheChanges));
    }

    private static String suggestion() {
        return "{'agree':false,'corrections':[{'kind':'SUGGESTION','said':'Insert by.'}]}";
    }

    private List<LocalDate> dueDates() {
        return jobs.timers(TIMER).stream()
                .map(timer -> BusinessClock.dateOf(timer.getDuedate().toInstant()))
                .toList();
    }

    private List<String> pages(Person who) {
        return JsonPath.<List<String>>read(
                story.reads(who, "/tasks"), "$.items[?(@.amendment.id=='%s')].page".formatted(amendment));
    }

    private List<String> passed() {
        return JsonPath.<List<List<String>>>read(
                        story.reads(GOVERNANCE_OFFICER, "/amendments/%s/diagram".formatted(amendment)),
                        "$.processes[?(@.key=='approved-minutes')].doneActivities")
                .get(0);
    }

    private String read() {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment);
    }

    private String page(UUID item) {
        return "/amendments/%s/check-the-approved-minutes?item=%s".formatted(amendment, item);
    }

    private String late(UUID item) {
        return "/amendments/%s/decide-on-the-late-correction?item=%s".formatted(amendment, item);
    }

    private static String path(UUID item) {
        return "/agenda-items/%s/minutes-checks".formatted(item);
    }
}
