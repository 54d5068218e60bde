package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class TwoHandsTests {

    @Autowired
    Api api;

    Sample code;
    Api.Caller deputy;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
        deputy = api.person("deputy", "role:POLICY_OWNER", Sample.EDITOR);
    }

    private Api.Answer deputySaves(int base, Object... operations) {
        return deputy.post(code.path("/revisions"), code.revision(base, operations));
    }

    private String words(String pointer) {
        return code.editor().get(code.path("")).string(pointer);
    }

    private Map<String, Object> decided(int base, int at, String stands, String words, Object... operations) {
        return Map.of(
                "baseRevision",
                base,
                "operations",
                List.of(operations),
                "decidedAt",
                at,
                "decisions",
                List.of(Map.of("provisionId", code.provision("1.1"), "stands", stands, "words", words)));
    }

    @Test
    void whoSavesSecondIsToldWhatChangedMeanwhile() {
        deputySaves(0, code.reword("2.1", "Always ask first."));

        var saved = code.revise(0, code.reword("1.1", "Decline all gifts."));
        var told = code.editor().get(code.path("/revisions/2"));

        assertThat(saved.at("/mergedOver/0").asInt()).isEqualTo(1);
        assertThat(told.string("/touched/0/name")).isEqualTo("paragraph 1.1");
        assertThat(told.string("/meanwhile/0/author/name")).isEqualTo("deputy");
        assertThat(told.string("/meanwhile/0/provisions/0/name")).isEqualTo("paragraph 2.1");
        assertThat(told.at("/meanwhile/0/provisions/0/both").asBoolean()).isFalse();
    }

    @Test
    void aParagraphThatBothChangedInOtherWordsIsMarkedAsSuch() {
        var text = words("/provisions/0/children/1/text");
        deputySaves(0, code.reword("1.2", text.replace("Any", "Every")));

        code.revise(0, code.reword("1.2", text.replace("says", "demands")));

        var told = code.editor().get(code.path("/revisions/2"));
        assertThat(told.at("/meanwhile/0/provisions/0/both").asBoolean()).isTrue();
        assertThat(words("/provisions/0/children/1/words"))
                .isEqualTo("Every gift is banked them at once, as section 3 demands.");
    }

    @Test
    void aConflictIsDecidedByAPersonAndSavedWithTheRest() {
        deputySaves(0, code.reword("1.1", "Decline all gifts."));
        var mine = code.reword("1.1", "Keep gifts.");
        var other = code.reword("2.1", "Always ask first.");

        var conflict = code.revise(0, mine, other);
        var saved = code.editor()
                .post(
                        code.path("/revisions"),
                        decided(0, 1, "WORDS", "Decline gifts, or keep small ones.", mine, other));

        assertThat(conflict.string("/conflicts/0/name")).isEqualTo("paragraph 1.1");
        assertThat(conflict.at("/revision").asInt()).isEqualTo(1);
        assertThat(saved.status()).isEqualTo(201);
        assertThat(words("/provisions/0/children/0/words")).isEqualTo("Decline gifts, or keep small ones.");
        assertThat(words("/provisions/1/children/0/words")).startsWith("Always ask first.");
    }

    @Test
    void aDecisionDoesNotCountAgainstWordsThatItsAuthorHasNotSeen() {
        deputySaves(0, code.reword("1.1", "Decline all gifts."));
        deputySaves(1, code.reword("1.1", "Decline all gifts and tell us."));

        var refused = code.editor()
                .post(code.path("/revisions"), decided(0, 1, "MINE", "", code.reword("1.1", "Keep gifts.")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("/conflicts/0/theirs")).isEqualTo("Decline all gifts and tell us.");
    }

    @Test
    void whatTheOtherTookOutAndIChangedComesBackOnlyWhenDecided() {
        deputySaves(0, Map.of("type", "DELETE", "provisionId", code.provision("1.1")));
        var mine = code.reword("1.1", "Decline all gifts.");

        var conflict = code.revise(0, mine);
        var theirs = code.editor().post(code.path("/revisions"), decided(0, 1, "THEIRS", "", mine));
        var mineStands = code.editor().post(code.path("/revisions"), decided(0, 1, "MINE", "", mine));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.at("/conflicts/0").has("theirs")
                        && !conflict.at("/conflicts/0/theirs").isNull())
                .isFalse();
        assertThat(theirs.status()).as("nothing is left to save").isEqualTo(400);
        assertThat(mineStands.status()).isEqualTo(201);
        assertThat(words("/provisions/0/children/0/words")).isEqualTo("Decline all gifts.");
    }

    @Test
    void anEarlierRevisionIsRestoredAsANewOneAndWhatItSettledIsOpenAgain() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of(
                                "baseRevision", 1,
                                "operations", List.of(code.reword("2.1", "Always ask first.")),
                                "discharges", List.of(Sample.POINT)));

        var restored = code.editor().post(code.path("/revisions/1/restoration"), Map.of("baseRevision", 2));

        var list = code.editor().get(code.path("/revisions"));
        assertThat(restored.at("/revision").asInt()).isEqualTo(3);
        assertThat(words("/provisions/0/children/0/words")).isEqualTo("Decline all gifts.");
        assertThat(words("/provisions/1/children/0/words")).startsWith("Ask first.");
        assertThat(list.at("/items/0/restores").asInt()).isEqualTo(1);
        assertThat(list.at("/items/1/undoneBy").asInt()).isEqualTo(3);
        assertThat(code.editor()
                        .get(code.path("/redline"))
                        .at("/counts/reworded")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void restoringKeepsWhatSomebodySavedMeanwhile() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        deputySaves(1, code.reword("3.1", "Money is banked daily."));

        var restored = code.editor().post(code.path("/revisions/0/restoration"), Map.of("baseRevision", 1));

        assertThat(restored.at("/mergedOver/0").asInt()).isEqualTo(2);
        assertThat(words("/provisions/0/children/0/words")).isEqualTo("Decline gifts.");
        assertThat(words("/provisions/2/children/0/words")).isEqualTo("Money is banked daily.");
    }

    @Test
    void eachWordKnowsWhoWroteIt() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        deputySaves(1, code.reword("1.1", "Decline all gifts politely."));

        var story = code.editor().get(code.path("/provisions/" + code.provision("1.1") + "/history"));
        var authors = code.editor().get(code.path("/authors"));

        assertThat(story.string("/name")).isEqualTo("paragraph 1.1");
        assertThat(story.at("/spans").valueStream().map(span -> span.at("/text").asString()))
                .containsSequence(List.of("all "));
        assertThat(story.at("/spans")
                        .valueStream()
                        .filter(span -> span.at("/text").asString().contains("politely"))
                        .map(span -> span.at("/author/name").asString()))
                .containsExactly("deputy");
        assertThat(String.join(
                        "",
                        story.at("/spans")
                                .valueStream()
                                .map(span -> span.at("/text").asString())
                                .toList()))
                .isEqualTo("Decline all gifts politely.");
        assertThat(story.at("/changes").size()).isEqualTo(2);
        assertThat(authors.string("/items/0/author/name")).isEqualTo("deputy");
    }

    @Test
    void whatSomebodyTypesIsKeptForThemAloneUntilItIsSaved() {
        var key = UUID.randomUUID();
        var place = code.path("/unsaved/" + code.provision("1.1"));
        var typing = Map.of("key", key, "baseRevision", 0, "change", "EDIT", "text", "Decline al");

        assertThat(code.editor().put(place, typing).status()).isEqualTo(204);
        var kept = code.editor().get(code.path("/unsaved"));
        var others = deputy.get(code.path("/unsaved"));
        code.editor().post(code.path("/revisions"), key, code.revision(0, code.reword("1.1", "Decline all gifts.")));
        var afterwards = code.editor().get(code.path("/unsaved"));
        code.editor().put(place, typing);

        assertThat(kept.string("/items/0/text")).isEqualTo("Decline al");
        assertThat(others.at("/items").size()).isZero();
        assertThat(afterwards.at("/items").size()).isZero();
        assertThat(code.editor().get(code.path("/unsaved")).at("/items").size())
                .as("a late one of a form that was sent")
                .isZero();
        assertThat(api.person("reader", Sample.READER).put(place, typing).status())
                .isEqualTo(403);
    }

    @Test
    void whatHadToBeDecidedFirstIsNotOfferedAgain() {
        code.editor()
                .put(
                        code.path("/unsaved/" + code.provision("1.1")),
                        Map.of("key", UUID.randomUUID(), "baseRevision", 0, "change", "EDIT", "text", "Keep gifts."));
        deputySaves(0, code.reword("1.1", "Decline all gifts."));

        code.editor().post(code.path("/revisions"), decided(0, 1, "MINE", "", code.reword("1.1", "Keep gifts.")));

        assertThat(code.editor().get(code.path("/unsaved")).at("/items").size()).isZero();
    }

    @Test
    void wordsThatNobodyWantsAreThrownAway() {
        var place = code.path("/unsaved/" + code.provision("1.1"));
        code.editor().put(place, Map.of("key", UUID.randomUUID(), "baseRevision", 0, "change", "EDIT", "text", "Decl"));

        code.editor().send(HttpMethod.DELETE, place, null, Map.of());

        assertThat(code.editor().get(code.path("/unsaved")).at("/items").size()).isZero();
    }

    @Test
    void othersWhoChangeTheSameDocumentAreSeenButNotTheirWords() {
        var other = UUID.randomUUID();
        code.open(other, UUID.randomUUID());
        api.process()
                .put(
                        "/api/documents/drafts/" + other + "/access",
                        Map.of(
                                "sequence", 2,
                                "editors", List.of("service:finance"),
                                "readers", List.of(),
                                "about",
                                        Map.of(
                                                "reference", "2017/002",
                                                "title", "Banking",
                                                "owner", "Finance",
                                                "stage", "Consultation",
                                                "ended", false)));
        api.person("head-of-finance", "service:finance")
                .post(
                        "/api/documents/drafts/" + other + "/revisions",
                        code.revision(
                                0, code.reword("1.1", "Secret words."), code.reword("3.1", "Money is banked daily.")));
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        var collisions = code.editor().get(code.path("/collisions"));

        assertThat(collisions.string("/items/0/title")).isEqualTo("Banking");
        assertThat(collisions.string("/items/0/stage")).isEqualTo("Consultation");
        assertThat(collisions.string("/items/0/provisions/0/name")).isEqualTo("paragraph 1.1");
        assertThat(collisions.at("/items/0/provisions/0/both").asBoolean()).isTrue();
        assertThat(collisions.string("/items/0/provisions/1/name")).isEqualTo("paragraph 3.1");
        assertThat(collisions.at("/items/0/provisions/1/both").asBoolean()).isFalse();
        assertThat(collisions.text()).doesNotContain("Secret");
        assertThat(api.person("somebody", "service:planning")
                        .get(code.path("/collisions"))
                        .status())
                .isEqualTo(403);
    }
}
