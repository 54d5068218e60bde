package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.DEPUTY_GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@StoryTest
class ApprovedMinutesTests {

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;
    UUID item;
    UUID noted;

    @BeforeEach
    void theCommitteeHasAgreedAChange() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        item = story.meets(
                amendment,
                "governance-committee-2018-02-05",
                """
                {'outcome':'RECOMMENDED_SUBJECT_TO_AMENDMENTS','minutePoints':[
                  {'kind':'AGREED_AMENDMENT','paragraph':'13.7','said':'Reword it.','wording':'must not be used'}]}""");
        noted = point("$.minutePoints[0].id");
    }

    @Test
    void minutesThatAgreeChangeNothing() {
        makesAndConfirms(noted, 8);
        story.does(GOVERNANCE_OFFICER, path(), "{'agree':true}");

        assertThat(steps()).containsExactly("add-to-an-agenda");
        assertThat(JsonPath.<Boolean>read(read(), "$.agendaItems[1].minutesCheck.agree"))
                .isTrue();
        assertThat(story.tryTo(DEPUTY_GOVERNANCE_OFFICER, path(), "{'agree':true}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.doneBy.sub")
                .isEqualTo("governance-officer");
    }

    @Test
    void aCorrectionBeforeTheNextPapersOpensTheAgreedChangesAgain() {
        makesAndConfirms(noted, 8);

        story.does(GOVERNANCE_OFFICER, path(), correction());

        assertThat(steps()).containsExactlyInAnyOrder("add-to-an-agenda", "make-the-agreed-changes");
        UUID corrected = point("$.minutePoints[1].id");
        assertThat(JsonPath.<List<String>>read(read(), "$.minutePoints[*].state"))
                .containsExactly("CORRECTED", "OPEN");
        assertThat(JsonPath.<String>read(read(), "$.minutePoints[1].corrects")).isEqualTo(noted.toString());

        UUID next = story.isOnTheAgendaOf(amendment, "fagg-2018-02-13");
        assertThat(story.tryTo(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(next), "{}"))
                .hasStatus(409);
        makesAndConfirms(corrected, 9);
        documents.papersAreInOrder(corrected);
        story.does(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(next), "{}");
        assertThat(steps()).isEmpty();
    }

    @Test
    void aCorrectionWhileChangesAreConfirmedSendsThemBack() {
        documents.draftDischarges(8, noted);
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/agreed-changes".formatted(amendment), "{}");
        assertThat(steps()).containsExactly("confirm-the-agreed-changes");

        story.does(GOVERNANCE_OFFICER, path(), correction());

        assertThat(steps()).containsExactly("make-the-agreed-changes");
        makesAndConfirms(point("$.minutePoints[1].id"), 9);
        assertThat(steps()).containsExactly("add-to-an-agenda");
    }

    @Test
    void aCorrectionAfterTheNextPapersGoesToTheMonitoringOfficer() {
        makesAndConfirms(noted, 8);
        documents.papersAreInOrder(noted);
        story.hasPapersFor(amendment, "fagg-2018-02-13");
        long before = told();

        story.does(GOVERNANCE_OFFICER, path(), correction());

        assertThat(steps()).contains("decide-on-the-late-correction").doesNotContain("make-the-agreed-changes");
        assertThat(told()).isEqualTo(before + 1);
        assertThat(story.reads(GOVERNANCE_OFFICER, "/amendments/%s/timeline".formatted(amendment)))
                .contains("too late for the papers");
    }

    @Test
    void whatContradictsItselfIsListed() {
        assertThat(story.tryTo(GOVERNANCE_OFFICER, path(), "{'agree':false}")).hasStatus(400);
        assertThat(story.tryTo(
                        GOVERNANCE_OFFICER,
                        path(),
                        "{'agree':false,'corrections':[{'minutePointId':'%s','kind':'AGREED_AMENDMENT','said':'x'}]}"
                                .formatted(UUID.randomUUID())))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(2);
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path(), "{'agree':true}"))
                .hasStatus(403);
    }

    @Test
    void withTheAmendmentWhatRunsBesideItEnds() {
        makesAndConfirms(noted, 8);
        story.does(GOVERNANCE_OFFICER, path(), correction());
        UUID corrected = point("$.minutePoints[1].id");
        documents.draftDischarges(9, corrected);
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/agreed-changes".formatted(amendment), "{}");
        confirms(corrected);
        documents.papersAreInOrder(corrected);
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        assertThat(steps()).contains("confirm-the-agreed-changes");

        story.meets(amendment, "full-council-2018-03-01", "{'outcome':'LOST'}");

        assertThat(steps()).isEmpty();
    }

    private void makesAndConfirms(UUID point, int revision) {
        documents.draftDischarges(revision, point);
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/agreed-changes".formatted(amendment), "{}");
        confirms(point);
        story.does(GOVERNANCE_OFFICER, "/amendments/%s/agreed-change-confirmations".formatted(amendment), "{}");
    }

    private void confirms(UUID point) {
        story.does(
                GOVERNANCE_OFFICER,
                HttpMethod.PUT,
                "/minute-points/%s/confirmation".formatted(point),
                "{'confirmed':true}");
    }

    private String path() {
        return "/agenda-items/%s/minutes-checks".formatted(item);
    }

    private String correction() {
        return """
                {'agree':false,'corrections':[{'minutePointId':'%s','kind':'AGREED_AMENDMENT','paragraph':'13.7','said':'Reword it.',
                 'wording':'must not be used at work'}]}"""
                .formatted(noted);
    }

    private String read() {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment);
    }

    private List<String> steps() {
        return JsonPath.<List<String>>read(read(), "$.openSteps[*].step");
    }

    private UUID point(String path) {
        return UUID.fromString(JsonPath.read(read(), path));
    }

    private long told() {
        return story.told(amendment).stream().filter("StepOpened"::equals).count();
    }
}
