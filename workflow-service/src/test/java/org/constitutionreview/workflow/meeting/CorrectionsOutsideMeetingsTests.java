package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

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

/** Minutes are corrected while the amendment is at no meeting. */
@StoryTest
class CorrectionsOutsideMeetingsTests {

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void referredBackTheOwnerMakesItWhileTheTextIsOpenAnyway() {
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        UUID committee = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'REFERRED_BACK'}");

        correct(committee);

        assertThat(steps()).containsExactlyInAnyOrder("correct-and-resubmit", "make-the-agreed-changes");
        assertThat(editors()).containsExactly("service:legal-services");
    }

    @Test
    void inConsultationTheTextStaysAsTheConsulteesHaveItUntilTheyHaveResponded() {
        amendment = story.routed("SUBSTANTIVE", "consultee:hr");
        UUID fagg = story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.does(GOVERNANCE_OFFICER, "/amendments/%s/consultation-rounds".formatted(amendment), "{}");

        correct(fagg);

        assertThat(steps()).containsExactlyInAnyOrder("respond-to-the-consultation", "make-the-agreed-changes");
        assertThat(editors()).isEmpty();

        String hr = JsonPath.read(read(), "$.consultations[0].id");
        story.does(HR_ADVISER, "/consultations/%s/responses".formatted(hr), "{'position':'SUPPORT'}");
        assertThat(steps()).contains("make-the-agreed-changes").doesNotContain("respond-to-the-consultation");
        assertThat(editors()).containsExactly("service:legal-services");
    }

    @Test
    void whenTheTextIsApprovedTheMonitoringOfficerDecides() {
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        UUID committee = story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(
                amendment, "full-council-2018-03-01", "{'outcome':'APPROVED','commencement':{'date':'2018-05-01'}}");
        story.does(MONITORING_OFFICER, "/amendments/%s/text-confirmations".formatted(amendment), "{}");
        story.day(LocalDate.of(2018, 3, 26));

        correct(committee);

        assertThat(steps()).containsExactly("decide-on-the-late-correction");
        story.day(LocalDate.of(2018, 5, 1));
        story.fires("commencement-date");
        story.does(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments/%s/practice-confirmations".formatted(amendment),
                "{'note':'All staff were told.'}");
        assertThat(steps()).containsExactly("decide-on-the-late-correction");
        assertThat(JsonPath.<List<String>>read(read(), "$.stages[?(@.id=='put-into-practice')].state"))
                .containsExactly("DONE");
    }

    private void correct(UUID item) {
        story.does(
                GOVERNANCE_OFFICER,
                "/agenda-items/%s/minutes-checks".formatted(item),
                "{'agree':false,'corrections':[{'kind':'SUGGESTION','said':'Insert by.'}]}");
    }

    private List<String> editors() {
        List<String> sent = documents.requests("PUT", "/api/documents/drafts/[^/]+/access");
        return JsonPath.read(sent.get(sent.size() - 1), "$.editors");
    }

    private List<String> steps() {
        return JsonPath.read(read(), "$.openSteps[*].step");
    }

    private String read() {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment);
    }
}
