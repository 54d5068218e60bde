package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

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

@StoryTest
class MeetingReportTests {

    private static final String PREVIEWS = "/api/documents/papers/preview";

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;

    @BeforeEach
    void theCommitteeHasRecommended() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.meets(
                amendment,
                "governance-committee-2018-02-05",
                """
                {'outcome':'RECOMMENDED_SUBJECT_TO_AMENDMENTS','minutePoints':[
                  {'kind':'AGREED_AMENDMENT','paragraph':'13.7','said':'Reword it.','wording':'must not be used','minuteReference':'41'},
                  {'kind':'OFFICER_UNDERTAKING','paragraph':'16.2','said':'Define harassment.'}]}""");
    }

    @Test
    void councilIsToldWhatItIsAskedWhatTheCommitteeSawAndWhatWasLeftOut() {
        leavesAllOut();
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.isOnTheAgendaOf(amendment, "full-council-2018-03-01");

        story.reads(GOVERNANCE_OFFICER, "/amendments/%s/report".formatted(amendment));

        String facts = last(documents.requests("POST", PREVIEWS));
        assertThat(JsonPath.<String>read(facts, "$.facts.recommendationDrafted"))
                .isEqualTo("That the amendments to the Officers' Code of Conduct be approved");
        assertThat(JsonPath.<String>read(facts, "$.facts.changedSince.by")).isEqualTo("the Governance Committee");
        assertThat(JsonPath.<String>read(facts, "$.facts.changedSince.on")).isEqualTo("2018-02-05");
        assertThat(JsonPath.<String>read(facts, "$.facts.departures[0].point")).isEqualTo("Paragraph 13.7: Reword it.");
        assertThat(JsonPath.<List<?>>read(facts, "$.facts.departures")).hasSize(1);
    }

    @Test
    void changesStandOnThePointsAsTheyWereMinuted() {
        String access = last(documents.requests("PUT", "/api/documents/drafts/[^/]+/access"));

        assertThat(JsonPath.<List<String>>read(access, "$.authorities[*].kind"))
                .containsExactly("COMMITTEE_AGREED", "UNDERTAKING");
        assertThat(JsonPath.<List<String>>read(access, "$.authorities[*].label"))
                .containsExactly(
                        "Governance Committee, 5 February 2018, minute 41, paragraph 13.7",
                        "Governance Committee, 5 February 2018, paragraph 16.2");
    }

    @Test
    void onceCouncilHasDecidedTheReportIsTheOneItSaw() {
        leavesAllOut();
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(amendment, "full-council-2018-03-01", "{'outcome':'LOST'}");
        documents.hasPaper("{'frozenAt':'2018-02-20T09:00:00Z','findings':[],'report':{'sections':[]}}");

        assertThat(JsonPath.<String>read(
                        story.reads(GOVERNANCE_OFFICER, "/amendments/%s/report".formatted(amendment)), "$.frozenAt"))
                .isEqualTo("2018-02-20T09:00:00Z");
    }

    private void leavesAllOut() {
        List<String> points =
                JsonPath.read(story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment), "$.minutePoints[*].id");
        explains(MONITORING_OFFICER, points.get(0), "LEFT_OUT");
        explains(HEAD_OF_LEGAL_SERVICES, points.get(1), "EXPLAINED");
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/agreed-changes".formatted(amendment), "{}");
        story.does(GOVERNANCE_OFFICER, "/amendments/%s/agreed-change-confirmations".formatted(amendment), "{}");
    }

    private void explains(Person who, String point, String as) {
        story.does(
                who,
                HttpMethod.PUT,
                "/minute-points/%s/explanation".formatted(point),
                "{'outcome':'%s','reason':'Case law has moved on.'}".formatted(as));
    }

    private static String last(List<String> requests) {
        return requests.get(requests.size() - 1);
    }
}
