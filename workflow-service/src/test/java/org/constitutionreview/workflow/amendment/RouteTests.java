package org.constitutionreview.workflow.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@StoryTest
class RouteTests {

    @Autowired
    Story story;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void noCommitteeRecommendsTheLeadersDelegations() {
        isRuledBy("LEADER");
        UUID id = story.routed("SUBSTANTIVE");
        assertThat(leftOut(id)).contains("governance-committee", "consultation").doesNotContain("fagg", "full-council");

        story.meets(id, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.meets(id, "fagg-2018-01-16", "{'outcome':'AGREED'}");
        story.meets(id, "full-council-2018-03-01", "{'outcome':'APPROVED','commencement':{'atOnce':true}}");

        assertThat(story.passed(id))
                .containsSubsequence("fagg-discussion", "fagg", "full-council")
                .doesNotContain("governance-committee", "consultation");
    }

    @Test
    void membersAllowancesGoToThePanelEvenIfTheReportNamesNobody() {
        isRuledBy("PANEL_FIRST");
        story.does(
                GOVERNANCE_OFFICER,
                HttpMethod.PUT,
                "/consultees/consultee:remuneration-panel",
                "{'name':'Independent Remuneration Panel','kind':'OTHER'}");
        UUID id = story.routed("SUBSTANTIVE");
        story.meets(id, "fagg-2017-11-21", "{'outcome':'AGREED'}");

        assertThat(steps(id)).containsExactly("start-the-consultation");
        String rounds = "/amendments/%s/consultation-rounds".formatted(id);
        assertThat(story.tryTo(GOVERNANCE_OFFICER, rounds, "{}")).hasStatus(400);
        story.does(GOVERNANCE_OFFICER, rounds, "{'consultees':['consultee:remuneration-panel']}");
        story.fires("end-of-the-period");

        assertThat(steps(id)).containsExactly("answer-the-comments");
        assertThat(leftOut(id)).doesNotContain("consultation", "governance-committee");
    }

    @Test
    void approvedOnAConditionItComesIntoForceWhenThatIsMet() {
        UUID id = story.routed("SUBSTANTIVE");
        story.meets(id, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.meets(id, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.meets(id, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(
                id,
                "full-council-2018-03-01",
                "{'outcome':'APPROVED','commencement':{'condition':'the regulations are made'}}");
        story.does(MONITORING_OFFICER, "/amendments/%s/text-confirmations".formatted(id), "{}");
        assertThat(steps(id)).containsExactly("confirm-the-condition");
        String confirmations = "/amendments/%s/condition-confirmations".formatted(id);
        assertThat(story.tryTo(MONITORING_OFFICER, confirmations, "{'metOn':'2018-04-20'}"))
                .hasStatus(400);

        story.day(LocalDate.of(2018, 4, 23));
        story.does(MONITORING_OFFICER, confirmations, "{'metOn':'2018-04-20'}");

        assertThat(story.passed(id))
                .containsSubsequence("confirm-the-condition", "bring-into-force")
                .doesNotContain("commencement-date");
        String amendment = story.reads(GOVERNANCE_OFFICER, "/amendments/" + id);
        assertThat(JsonPath.<String>read(amendment, "$.inForceFrom")).isEqualTo("2018-04-20");
        assertThat(JsonPath.<String>read(amendment, "$.commencement.condition")).isEqualTo("the regulations are made");
    }

    private void isRuledBy(String rule) {
        story.does(
                GOVERNANCE_OFFICER,
                HttpMethod.PUT,
                "/registered-documents/officers-code-of-conduct",
                "{'title':'Code','part':'Part 13','owner':'service:legal-services','rule':'%s'}".formatted(rule));
    }

    private List<String> steps(UUID id) {
        return JsonPath.read(story.reads(GOVERNANCE_OFFICER, "/amendments/" + id), "$.openSteps[*].step");
    }

    private List<String> leftOut(UUID id) {
        return JsonPath.read(
                story.reads(GOVERNANCE_OFFICER, "/amendments/" + id), "$.stages[?(@.state=='LEFT_OUT')].id");
    }
}
