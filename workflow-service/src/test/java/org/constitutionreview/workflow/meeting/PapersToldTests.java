package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.COMMITTEE_MEMBER;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers of an amendment on which a consultee was asked. */
@StoryTest
class PapersToldTests {

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    @Autowired
    JdbcClient jdbc;

    UUID amendment;

    @BeforeEach
    void aConsulteeHasResponded() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE", "consultee:hr");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.day(LocalDate.of(2017, 11, 27));
        story.does(GOVERNANCE_OFFICER, "/amendments/%s/consultation-rounds".formatted(amendment), "{}");
        String consultation =
                JsonPath.read(story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment), "$.consultations[0].id");
        story.does(HR_ADVISER, "/consultations/%s/responses".formatted(consultation), "{'position':'SUPPORT'}");
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/answers".formatted(amendment), "{'materialChange':false}");
    }

    @Test
    void consulteesHearOfAPublicMeetingsPapersWhenTheyArePublished() {
        story.hasPapersFor(amendment, "governance-committee-2018-02-05");

        assertThat(told("PapersCleared"))
                .containsExactlyInAnyOrder(
                        "service:legal-services", "role:GOVERNANCE_OFFICER", "role:MONITORING_OFFICER");
        assertThat(told("PapersPublished")).contains("consultee:hr", "body:governance-committee");
    }

    @Test
    void ofAnAdvisoryGroupsPapersOnlyTheGroupTheOwnerAndTheOfficersHear() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.hasPapersFor(amendment, "fagg-2018-02-13");

        assertThat(told("PapersCleared"))
                .containsExactlyInAnyOrder(
                        "service:legal-services", "role:GOVERNANCE_OFFICER", "role:MONITORING_OFFICER", "body:fagg");
    }

    @Test
    void whoIsntToldOfThemYetMayNotReadThemYet() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        assertThat(readersOfThePapers()).doesNotContain("consultee:hr", "body:fagg", "body:governance-committee");

        story.hasPapersFor(amendment, "fagg-2018-02-13");
        assertThat(readersOfThePapers())
                .contains("body:fagg", "service:legal-services", "role:GOVERNANCE_OFFICER", "role:AUDITOR")
                .doesNotContain("consultee:hr", "body:governance-committee");
    }

    @Test
    void nobodyIsShownPapersOrAnswersThatTheyMayNotOpen() {
        story.hasPapersFor(amendment, "governance-committee-2018-02-05");
        String seenByHr = story.reads(HR_ADVISER, "/amendments/" + amendment);

        assertThat(JsonPath.<List<?>>read(seenByHr, "$.agendaItems[?(@.paperId)]"))
                .as("published papers, not those of FaGG")
                .hasSize(1);
        assertThat(JsonPath.<List<?>>read(
                        story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment), "$.agendaItems[?(@.paperId)]"))
                .hasSize(2);
        assertThat(JsonPath.<List<Boolean>>read(seenByHr, "$.consultations[*].readable"))
                .containsExactly(true);
        assertThat(JsonPath.<List<Boolean>>read(
                        story.reads(COMMITTEE_MEMBER, "/amendments/" + amendment), "$.consultations[*].readable"))
                .containsExactly(false);
    }

    /** As they were opened last; a publication opens them to all besides. */
    private List<String> readersOfThePapers() {
        List<String> opened = documents.requests("PUT", "/api/documents/papers/[^/]+/access");
        return JsonPath.read(opened.get(opened.size() - 1), "$.readers");
    }

    /** Who was told of it last. */
    private List<String> told(String event) {
        return JsonPath.read(
                jdbc.sql("SELECT content FROM outbox WHERE key = ? AND type LIKE ? ORDER BY number DESC LIMIT 1")
                        .param(amendment.toString())
                        .param("%" + event)
                        .query(String.class)
                        .single(),
                "$.audience.toKnow");
    }
}
