package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RebasingTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    @Autowired
    Rebasing rebasing;

    @Autowired
    DraftNews news;

    Sample code;
    UUID otherDraft = UUID.randomUUID();
    UUID otherAmendment = UUID.randomUUID();

    @BeforeEach
    void twoAmendmentsOfOneDocument() {
        time.to("2018-03-01");
        code = Sample.draft(api);
        code.open(otherDraft, otherAmendment);
    }

    private void otherComesIntoForce(Object... operations) {
        code.editor().post("/api/documents/drafts/" + otherDraft + "/revisions", code.revision(0, operations));
        var commencement = "/api/documents/commencements/" + UUID.randomUUID();
        api.process()
                .put(
                        commencement,
                        Map.of(
                                "amendmentId", otherAmendment,
                                "amendmentTitle", "Banking",
                                "resolution", "Full Council, 1 March 2018",
                                "date", "2018-03-01",
                                "drafts", List.of(Map.of("draftId", otherDraft, "revision", 1))));
        assertThat(api.process().put(commencement + "/in-force", Map.of()).status())
                .isEqualTo(200);
    }

    private Api.Answer draft() {
        return code.editor().get(code.path(""));
    }

    @Test
    void anOpenDraftTakesUpWhatHasComeIntoForce() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        assertThat(draft().at("/head").asInt()).isEqualTo(2);
        assertThat(draft().at("/outdated").asBoolean()).isFalse();
        assertThat(draft().text()).contains("Decline all gifts.", "Money is banked daily.");
        assertThat(draft().at("/conflicts").size()).isZero();
        var list = code.editor().get(code.path("/revisions"));
        assertThat(list.string("/items/0/author/name")).isEqualTo("The suite");
        assertThat(list.string("/items/0/note")).startsWith("“Banking”, in force from 2018-03-01");
    }

    @Test
    void itsOwnChangesStayApartFromTheOthers() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        var redline = code.editor().get(code.path("/redline"));
        var since = code.editor().get(code.path("/redline?from=1"));
        assertThat(redline.at("/counts/reworded").asInt()).isEqualTo(1);
        assertThat(redline.string("/entries/1/authority/kind")).isEqualTo("PROPOSED");
        assertThat(since.text()).contains("CAME_INTO_FORCE");
        assertThat(code.editor().get(code.path("/revisions/2")).string("/touched/0/name"))
                .isEqualTo("paragraph 3.1");
    }

    @Test
    void whereBothChangedTheSameWordsTheOwnersStayAndTheOwnerIsAsked() {
        code.revise(0, code.reword("3.1", "Money is banked weekly."), code.reword("1.1", "Decline all gifts."));

        otherComesIntoForce(code.reword("3.1", "Money is banked daily."), code.reword("2.1", "Always ask first."));

        assertThat(draft().text()).contains("Money is banked weekly.", "Decline all gifts.", "Always ask first.");
        assertThat(draft().string("/conflicts/0/name")).isEqualTo("paragraph 3.1");
        assertThat(draft().string("/conflicts/0/base")).isEqualTo("Money is banked.");
        assertThat(draft().string("/conflicts/0/mine")).isEqualTo("Money is banked weekly.");
        assertThat(draft().string("/conflicts/0/theirs")).isEqualTo("Money is banked daily.");
    }

    private Api.Answer settle(String stands) {
        return code.editor()
                .post(
                        code.path("/revisions/settlements"),
                        Map.of(
                                "baseRevision",
                                2,
                                "decisions",
                                List.of(Map.of("provisionId", code.provision("3.1"), "stands", stands))));
    }

    @Test
    void theOwnerDecidesForTheWordsInForce() {
        code.revise(0, code.reword("3.1", "Money is banked weekly."));
        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        var settled = settle("THEIRS");

        assertThat(settled.at("/revision").asInt()).isEqualTo(3);
        assertThat(draft().at("/conflicts").size()).isZero();
        assertThat(draft().text()).contains("Money is banked daily.").doesNotContain("weekly");
        assertThat(settle("THEIRS").status()).as("decided already").isEqualTo(409);
    }

    @Test
    void theOwnerDecidesForTheirOwnWordsWhichAreThenAChangeOfThoseInForce() {
        code.revise(0, code.reword("3.1", "Money is banked weekly."));
        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        assertThat(settle("MINE").status()).isEqualTo(201);

        assertThat(draft().at("/conflicts").size()).isZero();
        assertThat(code.editor().get(code.path("/schedule")).string("/rows/0/instruction"))
                .contains("daily")
                .contains("weekly");
    }

    @Test
    void nothingChangesUnderTheEyesOfABodyUntilTheDraftComesBack() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        api.process().put(code.path("/access"), code.access(5));

        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        var reader = api.person("hr", Sample.READER);
        assertThat(reader.get(code.path("")).at("/head").asInt()).isEqualTo(1);
        assertThat(reader.get(code.path("")).at("/outdated").asBoolean()).isTrue();

        api.process().put(code.path("/access"), code.access(6, Sample.EDITOR));

        assertThat(draft().at("/head").asInt()).isEqualTo(2);
        assertThat(draft().at("/outdated").asBoolean()).isFalse();
    }

    @Test
    void whatCameIntoForceCanNeitherBeUndoneNorLostByRestoring() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        var undone = code.editor().post(code.path("/revisions/2/undo"), Map.of("baseRevision", 2));
        var restored = code.editor().post(code.path("/revisions/0/restoration"), Map.of("baseRevision", 2));

        assertThat(undone.status()).isEqualTo(409);
        assertThat(restored.status()).isEqualTo(201);
        assertThat(draft().text()).contains("Decline gifts.", "Money is banked daily.");
        assertThat(code.editor()
                        .get(code.path("/redline"))
                        .at("/counts/reworded")
                        .asInt())
                .isZero();
    }

    @Test
    void anEditThatWasBegunBeforeStillFindsItsPlace() {
        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        var saved = code.revise(0, code.reword("1.1", "Decline all gifts."));

        assertThat(saved.status()).isEqualTo(201);
        assertThat(draft().text()).contains("Decline all gifts.", "Money is banked daily.");
    }

    @Test
    void thoseWhoWriteAreToldAndAskedWhereTheyHaveToDecide() {
        code.revise(0, code.reword("3.1", "Money is banked weekly."));

        otherComesIntoForce(code.reword("3.1", "Money is banked daily."));

        assertThat(news.after(DraftNews.head(code.draftId), 1))
                .singleElement()
                .satisfies(told -> assertThat(told.event().audience().toAct()).containsExactly(Sample.EDITOR));
    }

    @Test
    void severalClientsAndACommencementAtOnceLoseNothing() {
        List<Runnable> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var words = "New " + i;
            var section = code.provision(String.valueOf(1 + i % 3));
            clients.add(() -> assertThat(code.revise(
                                    0,
                                    Map.of(
                                            "type",
                                            "INSERT",
                                            "parentId",
                                            section,
                                            "provision",
                                            Map.of("id", UUID.randomUUID(), "kind", "PARAGRAPH", "text", words)))
                            .status())
                    .as("nobody is refused who changes something else")
                    .isEqualTo(201));
        }
        clients.add(() -> otherComesIntoForce(code.reword("3.1", "Money is banked daily.")));

        clients.parallelStream().forEach(Runnable::run);
        rebasing.one(code.draftId);

        var list = code.editor().get(code.path("/revisions")).at("/items");
        assertThat(list.valueStream().map(item -> item.at("/revision").asInt()))
                .containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(IntStream.range(0, 8).mapToObj(i -> "New " + i))
                .allMatch(words -> draft().text().contains(words));
        assertThat(draft().text()).contains("Money is banked daily.");
        assertThat(draft().at("/outdated").asBoolean()).isFalse();
        assertThat(code.editor()
                        .get(code.path("/redline"))
                        .at("/counts/inserted")
                        .asInt())
                .isEqualTo(8);
        assertThat(code.editor()
                        .get(code.path("/redline"))
                        .at("/counts/reworded")
                        .asInt())
                .isZero();
    }
}
