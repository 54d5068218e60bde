package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_HR_SERVICES;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class ClearancesTests {

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;
    UUID item;

    @BeforeEach
    void theSettingsAskLegalAndHr() {
        story.begin();
        story.does(
                GOVERNANCE_OFFICER,
                HttpMethod.PUT,
                "/settings",
                "{'councilName':'Ashcombe','consultationWorkingDays':10,'reminderWorkingDaysBefore':[3,1],'closureDays':[],'reviewCycleStart':'05-15','reportClearances':['legal','hr']}");
        amendment = story.routed("SUBSTANTIVE");
        item = story.isOnTheAgendaOf(amendment, "fagg-2017-11-21");
    }

    @Test
    void thePapersWaitUntilEachHasClearedOrCommented() {
        assertThat(steps()).containsExactly("clear-the-report", "clear-the-report");

        assertThat(clear(HEAD_OF_LEGAL_SERVICES, "{'by':'legal','outcome':'CLEARED'}"))
                .hasStatus(204);
        assertThat(steps()).containsExactly("clear-the-report");
        story.does(
                HEAD_OF_HR_SERVICES,
                clearances(),
                "{'by':'hr','outcome':'COMMENTED','comment':'Say who trains staff.'}");

        assertThat(steps()).containsExactly("clear-the-papers");
        assertThat(story.reads(GOVERNANCE_OFFICER, "/amendments/%s/timeline".formatted(amendment)))
                .contains("Cleared the report (legal).", "Commented on the report (hr).");
    }

    @Test
    void whoClearsMayReadWhatTheyClear() {
        assertThat(story.reads(HEAD_OF_HR_SERVICES, "/amendments/" + amendment)).contains("clear-the-report");
        assertThat(documents.requests("PUT", "/api/documents/drafts/[^/]+/access"))
                .last()
                .asString()
                .contains("service:hr");
    }

    @Test
    void nobodyClearsForAnotherServiceOrTwice() {
        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'legal','outcome':'CLEARED'}"))
                .hasStatus(403);
        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'hr','outcome':'COMMENTED'}"))
                .hasStatus(400);
        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'hr','outcome':'WHATEVER'}"))
                .hasStatus(400);
        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'hr','outcome':'CLEARED'}"))
                .hasStatus(204);
        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'hr','outcome':'CLEARED'}"))
                .hasStatus(409);
    }

    @Test
    void aClearanceThatTheSettingsDoNotNameIsRefused() {
        for (String unasked : List.of("finance", "legal-services")) {
            assertThat(clear(HEAD_OF_LEGAL_SERVICES, "{'by':'%s','outcome':'CLEARED'}".formatted(unasked)))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].message")
                    .isEqualTo("isn't a clearance that the settings ask for: they name legal, hr");
        }

        assertThat(steps()).containsExactly("clear-the-report", "clear-the-report");
    }

    @Test
    void whatWasAskedForBeforeTheSettingsChangedCanStillBeCleared() {
        story.reportsAreClearedBy("['legal']");

        assertThat(clear(HEAD_OF_HR_SERVICES, "{'by':'hr','outcome':'CLEARED'}"))
                .hasStatus(204);

        assertThat(steps()).containsExactly("clear-the-report");
    }

    private MvcTestResult clear(Person who, String clearance) {
        return story.tryTo(who, clearances(), clearance);
    }

    private String clearances() {
        return "/agenda-items/%s/clearances".formatted(item);
    }

    private List<String> steps() {
        return JsonPath.read(story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment), "$.openSteps[*].step");
    }
}
