package org.constitutionreview.workflow.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.COMMITTEE_MEMBER;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class FullRouteTests {

    @Autowired
    Story story;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void anAmendmentThatTouchesNobodyOutsideComesIntoForceThroughAllBodies() {
        UUID id = story.routed("SUBSTANTIVE");
        story.meets(id, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.meets(id, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.meets(id, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(id, "full-council-2018-03-01", "{'outcome':'APPROVED','commencement':{'date':'2018-05-01'}}");
        story.does(MONITORING_OFFICER, "/amendments/%s/text-confirmations".formatted(id), "{}");
        story.day(LocalDate.of(2018, 5, 1));
        story.fires("commencement-date");
        story.does(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments/%s/practice-confirmations".formatted(id),
                "{'note':'All staff were told.'}");

        assertThat(story.passed(id))
                .containsSubsequence(
                        "open-the-draft",
                        "write-the-change-and-the-report",
                        "check-the-proposal",
                        "confirm-the-type-of-change",
                        "decide-the-route",
                        "fagg-discussion",
                        "governance-committee",
                        "fagg",
                        "full-council",
                        "confirm-the-text-as-approved",
                        "prepare-commencement",
                        "commencement-date",
                        "bring-into-force",
                        "put-the-change-into-practice",
                        "in-force")
                .doesNotContain("consultation", "make-the-agreed-changes", "approve-under-delegated-powers", "lost");
        String amendment = story.reads(GOVERNANCE_OFFICER, "/amendments/" + id);
        assertThat(JsonPath.<String>read(amendment, "$.outcome")).isEqualTo("IN_FORCE");
        assertThat(JsonPath.<String>read(amendment, "$.inForceFrom")).isEqualTo("2018-05-01");
        assertThat(story.told(id))
                .containsSubsequence(
                        "AmendmentProposed",
                        "StepOpened",
                        "AddedToAgenda",
                        "PapersCleared",
                        "DecisionRecorded",
                        "PapersPublished",
                        "DecisionRecorded",
                        "AmendmentApproved");
        assertThat(JsonPath.<String>read(
                        story.reads(COMMITTEE_MEMBER, "/amendments/%s/diagram".formatted(id)), "$.processes[0].key"))
                .isEqualTo("amendment");
    }
}
