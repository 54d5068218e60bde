package org.constitutionreview.workflow.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.COMMITTEE_MEMBER;
import static org.constitutionreview.workflow.testing.People.GMB_SECRETARY;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class BoardTests {

    @Autowired
    Story story;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void itIsReadPageByPageNewestFirst() {
        UUID first = story.proposed();
        UUID second = story.proposed();
        UUID third = story.proposed();

        String page = board(GOVERNANCE_OFFICER, "?limit=2");
        String after = JsonPath.read(page, "$.next");
        String rest = board(GOVERNANCE_OFFICER, "?limit=1&after=" + after);

        assertThat(ids(page)).containsExactly(third.toString(), second.toString());
        assertThat(ids(rest)).containsExactly(first.toString());
    }

    @Test
    void whatIsNewDoesNotShiftThePagesOfWhoIsReading() {
        UUID first = story.proposed();
        story.proposed();
        String after = JsonPath.read(board(GOVERNANCE_OFFICER, "?limit=1"), "$.next");

        story.proposed();

        assertThat(ids(board(GOVERNANCE_OFFICER, "?limit=1&after=" + after))).containsExactly(first.toString());
    }

    @Test
    void peopleSeeWhatConcernsThemOnly() {
        UUID id = story.routed("SUBSTANTIVE");
        assertThat(ids(board(HEAD_OF_LEGAL_SERVICES, ""))).contains(id.toString());
        assertThat(ids(board(GMB_SECRETARY, ""))).doesNotContain(id.toString());
        story.meets(id, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        assertThat(ids(board(COMMITTEE_MEMBER, ""))).doesNotContain(id.toString());

        story.hasPapersFor(id, "governance-committee-2018-02-05");

        assertThat(ids(board(COMMITTEE_MEMBER, "?open=true"))).contains(id.toString());
        assertThat(ids(board(COMMITTEE_MEMBER, "?open=false"))).doesNotContain(id.toString());
        assertThat(ids(board(COMMITTEE_MEMBER, "?stage=governance-committee"))).contains(id.toString());
        assertThat(story.triesToRead(COMMITTEE_MEMBER, "/amendments?stage=nowhere"))
                .hasStatus(400);
        assertThat(story.triesToRead(COMMITTEE_MEMBER, "/amendments?limit=0")).hasStatus(400);
    }

    private String board(Person who, String query) {
        return story.reads(who, "/amendments" + query);
    }

    private static List<String> ids(String page) {
        return JsonPath.read(page, "$.items[*].id");
    }
}
