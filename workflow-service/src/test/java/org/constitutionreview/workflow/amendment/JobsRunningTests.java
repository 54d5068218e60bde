package org.constitutionreview.workflow.amendment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@StoryTest
@TestPropertySource(properties = "review.engine.running-jobs=true")
@DirtiesContext
class JobsRunningTests {

    @Autowired
    Story story;

    @Test
    void theNextStepAppearsByItselfAtOnce() {
        story.begin();
        assertThat(
                        story.tryTo(
                                HEAD_OF_LEGAL_SERVICES,
                                "/amendments",
                                "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['officers-code-of-conduct']}"))
                .hasStatus(201);

        await().atMost(5, SECONDS).untilAsserted(() -> assertThat(
                        JsonPath.<List<String>>read(story.reads(HEAD_OF_LEGAL_SERVICES, "/tasks"), "$.items[*].step"))
                .contains("write-the-change-and-the-report"));
    }
}
