package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RevisingTests {

    @Autowired
    Api api;

    @Autowired
    Drafts drafts;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    @Test
    void anInsertedSectionRenumbersWhatFollowsAndReferencesFollow() {
        var revised = code.revise(0, code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind."));

        var redline = code.editor().get(code.path("/redline"));

        assertThat(revised.status()).isEqualTo(201);
        assertThat(revised.at("/revision").asInt()).isEqualTo(1);
        assertThat(redline.at("/counts/inserted").asInt()).isEqualTo(2);
        assertThat(redline.at("/counts/reworded").asInt()).isZero();
        assertThat(redline.at("/counts/renumbered").asInt()).isPositive();
        assertThat(code.editor().get(code.path("")).string("/provisions/0/children/1/words"))
                .endsWith("as section 4 says.");
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerAndHasOneEffect() {
        var key = UUID.randomUUID();
        var edit = code.revision(0, code.reword("1.1", "Decline all gifts."));

        var first = code.editor().post(code.path("/revisions"), key, edit);
        var second = code.editor().post(code.path("/revisions"), key, edit);
        var other =
                code.editor().post(code.path("/revisions"), key, code.revision(0, code.reword("1.1", "Accept gifts.")));

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.string("/type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(drafts.get(code.draftId).head()).isEqualTo(1);
    }

    @Test
    void editsOfDifferentParagraphsAreMerged() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        var second = code.revise(0, code.reword("2.1", "Always ask first."));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/mergedOver/0").asInt()).isEqualTo(1);
        assertThat(code.editor().get(code.path("")).text()).contains("Decline all gifts.", "Always ask first.");
    }

    @Test
    void editsOfTheSameWordsConflictAndBothAreShown() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        var second = code.revise(0, code.reword("1.1", "Keep gifts."));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.string("/type")).isEqualTo("/problems/edit-conflict");
        assertThat(second.string("/conflicts/0/base")).isEqualTo("Decline gifts.");
        assertThat(second.string("/conflicts/0/mine")).isEqualTo("Keep gifts.");
        assertThat(second.string("/conflicts/0/theirs")).isEqualTo("Decline all gifts.");
        assertThat(drafts.get(code.draftId).head()).isEqualTo(1);
    }

    @Test
    void manyAtOnceAllFindTheirPlace() {
        var numbers = List.of("1", "2", "3");
        IntStream.range(0, 12).parallel().forEach(i -> {
            var operation = Map.of(
                    "type", "INSERT",
                    "parentId", code.provision(numbers.get(i % 3)),
                    "provision", Map.of("id", UUID.randomUUID(), "kind", "PARAGRAPH", "text", "New " + i));
            Api.Answer answer;
            do {
                int head = drafts.get(code.draftId).head();
                answer = code.revise(head, operation);
            } while (answer.status() == 409);
            assertThat(answer.status()).isEqualTo(201);
        });

        var revisions = code.editor().get(code.path("/revisions"));

        assertThat(revisions.at("/items").size()).isEqualTo(12);
        assertThat(revisions.at("/items/0/revision").asInt()).isEqualTo(12);
        assertThat(IntStream.range(0, 12).mapToObj(i -> "New " + i))
                .allMatch(words -> code.editor().get(code.path("")).text().contains(words));
    }

    @Test
    void aRedlineCanBeReadForOneKindOfAuthorityAlone() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of(
                                "baseRevision", 1,
                                "operations", List.of(code.reword("1.2", "Any gift is banked by them at once.")),
                                "discharges", List.of(Sample.POINT)));

        var redline = code.editor().get(code.path("/redline?authority=COMMITTEE_AGREED"));

        assertThat(redline.at("/entries").size()).isEqualTo(1);
        assertThat(redline.string("/entries/0/newNumber")).isEqualTo("1.2");
        assertThat(redline.at("/authorities").toString())
                .contains("\"authority\":\"PROPOSED\",\"words\":\"Proposed\",\"changes\":1")
                .contains("\"authority\":\"COMMITTEE_AGREED\",\"words\":\"Agreed by the committee\",\"changes\":1");
        assertThat(code.editor().get(code.path("/redline?authority=NOBODYS")).status())
                .isEqualTo(400);
    }

    @Test
    void anEditDischargesItsPointUntilItIsUndone() {
        var edit = Map.of(
                "baseRevision", 0,
                "operations", List.of(code.reword("1.2", "Any gift is banked by them at once.")),
                "discharges", List.of(Sample.POINT));
        code.editor().post(code.path("/revisions"), edit);
        var discharged = drafts.discharged(drafts.get(code.draftId), 1);
        var authority = code.editor().get(code.path("/redline")).at("/entries/2/authority/kind");

        var undone = code.editor().post(code.path("/revisions/1/undo"), Map.of("baseRevision", 1));

        assertThat(discharged).containsExactly(Sample.POINT);
        assertThat(authority.asString()).isEqualTo("COMMITTEE_AGREED");
        assertThat(undone.at("/revision").asInt()).isEqualTo(2);
        assertThat(drafts.discharged(drafts.get(code.draftId), 2)).isEmpty();
        assertThat(code.editor()
                        .get(code.path("/redline"))
                        .at("/counts/reworded")
                        .asInt())
                .isZero();
        assertThat(code.editor()
                        .get(code.path("/revisions"))
                        .at("/items/1/undoneBy")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void undoingTheUndoingSettlesThePointAgain() {
        code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of(
                                "baseRevision", 0,
                                "operations", List.of(code.reword("1.1", "Decline all gifts.")),
                                "discharges", List.of(Sample.POINT)));
        code.editor().post(code.path("/revisions/1/undo"), Map.of("baseRevision", 1));

        code.editor().post(code.path("/revisions/2/undo"), Map.of("baseRevision", 2));

        assertThat(drafts.discharged(drafts.get(code.draftId), 3)).containsExactly(Sample.POINT);
        assertThat(code.editor().get(code.path("")).text()).contains("Decline all gifts.");
    }

    @Test
    void onlyItsEditorsEditAndOnlyThoseConcernedRead() {
        var edit = code.revision(0, code.reword("1.1", "Decline all gifts."));
        var consultee = api.person("hr-adviser", Sample.READER);
        var stranger = api.person("somebody", "role:POLICY_OWNER", "service:planning");

        assertThat(consultee.get(code.path("")).status()).isEqualTo(200);
        assertThat(consultee.post(code.path("/revisions"), edit).status()).isEqualTo(403);
        assertThat(stranger.get(code.path("")).status()).isEqualTo(403);
        assertThat(api.anybody().get(code.path("")).status()).isEqualTo(401);
        assertThat(api.anybody().post(code.path("/revisions"), edit).status()).isEqualTo(401);
        assertThat(api.person("x", "role:GOVERNANCE_OFFICER")
                        .put(code.path("/access"), code.access(9, "person:x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aLateAccessListIsIgnored() {
        api.process().put(code.path("/access"), code.access(5));
        api.process().put(code.path("/access"), code.access(4, Sample.EDITOR));

        var refused = code.revise(0, code.reword("1.1", "Decline all gifts."));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(code.editor().get(code.path("")).status()).isEqualTo(403);
    }

    @Test
    void openingAgainChangesNothing() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        var again = code.open(code.draftId, code.amendmentId);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/head").asInt()).isEqualTo(1);
        assertThat(code.open(code.draftId, UUID.randomUUID()).status()).isEqualTo(409);
    }
}
