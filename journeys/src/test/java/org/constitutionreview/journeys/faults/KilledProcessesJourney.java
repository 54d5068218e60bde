package org.constitutionreview.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.constitutionreview.journeys.faults.PolicyOwner.Done;
import org.constitutionreview.local.launch.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Each process is killed while several people work, and started again: they only notice that some answers take longer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProcessesJourney {

    private static final int WORKERS = 3;
    private static final int AMENDMENTS_OF_EACH = 4;

    private KillableSuite suite;

    @BeforeAll
    void start() {
        suite = KillableSuite.start();
        suite.as("head-of-legal-services");
        suite.as("governance-officer");
    }

    @AfterAll
    void stop() {
        suite.down();
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndNothingIsToldTwice(Part killed) throws Exception {
        List<Done> done = workWhile(killed);

        assertThat(done).hasSize(WORKERS * AMENDMENTS_OF_EACH);
        Stubborn owner = new Stubborn(suite.as("head-of-legal-services"));
        List<String> titles = titles(owner, killed);
        assertThat(titles)
                .containsExactlyInAnyOrderElementsOf(
                        done.stream().map(Done::title).toList());
        for (Done one : done) {
            assertThat(owner.get(one.draftId() + "/revisions").path("items").size())
                    .as("revisions of %s", one.title())
                    .isEqualTo(1);
            assertThat(owner.get(one.draftId()).path("provisions").toString()).contains(one.words());
        }
        everybodyIsToldOnce(owner, done);
        JsonNode audit = new Stubborn(suite.as("governance-officer")).get("/api/workflow/audit/verification");
        assertThat(audit.path("valid").asBoolean()).as(audit.toString()).isTrue();
    }

    private List<Done> workWhile(Part killed) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<List<Done>>> work = IntStream.rangeClosed(1, WORKERS)
                    .mapToObj(number -> new PolicyOwner(
                            new Stubborn(suite.as("head-of-legal-services")),
                            "%s killed, worker %d".formatted(killed, number),
                            acknowledged))
                    .map(owner -> workers.submit(() -> owner.proposes(AMENDMENTS_OF_EACH)))
                    .toList();
            await().atMost(Patience.FOR_A_RESTART).until(() -> acknowledged.get() >= 2 * WORKERS);
            suite.kill(killed);
            int before = acknowledged.get();
            suite.up();
            assertThat(before).isLessThan(2 * WORKERS * AMENDMENTS_OF_EACH);
            List<Done> done = new ArrayList<>();
            for (Future<List<Done>> part : work) {
                done.addAll(part.get());
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<String> titles(Stubborn owner, Part killed) {
        List<String> titles = new ArrayList<>();
        owner.get("/api/workflow/amendments?open=true").path("items").forEach(amendment -> {
            String title = amendment.path("title").asString();
            if (title.startsWith(killed + " killed")) {
                titles.add(title);
            }
        });
        return titles;
    }

    private static void everybodyIsToldOnce(Stubborn owner, List<Done> done) {
        await().atMost(Patience.FOR_A_RESTART).untilAsserted(() -> assertThat(toldToWrite(owner))
                .containsAll(done.stream().map(Done::amendmentId).toList()));
        List<String> told = toldToWrite(owner);
        assertThat(told).doesNotHaveDuplicates();
    }

    /** The amendments whose owner was told to write the change, as often as that was told. */
    private static List<String> toldToWrite(Stubborn owner) {
        List<String> told = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        String after = "";
        do {
            JsonNode page = owner.get("/api/notifications/inbox?limit=100" + after);
            page.path("items").forEach(entry -> {
                if (entry.path("page").asString("").endsWith("/write-the-change-and-the-report")) {
                    told.add(entry.path("amendmentId").asString());
                }
            });
            after = page.path("next").isMissingNode() || page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty() && pages.add(after));
        return told;
    }
}
