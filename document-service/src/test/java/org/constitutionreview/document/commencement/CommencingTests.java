package org.constitutionreview.document.commencement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@ServiceTest
class CommencingTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    @Autowired
    MongoTemplate mongo;

    Sample code;
    UUID commencement = UUID.randomUUID();

    @BeforeEach
    void anApprovedChange() {
        time.to("2018-03-01");
        code = Sample.draft(api);
        code.revise(0, code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind."));
    }

    Api.Answer seal(UUID id, UUID draft, int revision, String when, String value) {
        return api.process()
                .put(
                        "/api/documents/commencements/" + id,
                        Map.of(
                                "amendmentId",
                                draft.equals(code.draftId) ? code.amendmentId : other,
                                "drafts",
                                List.of(Map.of("draftId", draft, "revision", revision)),
                                "resolution",
                                "Full Council, 1 March 2018",
                                when,
                                value,
                                "amendmentTitle",
                                "Social media"));
    }

    UUID other = UUID.randomUUID();

    Api.Answer inForce(UUID id, String date) {
        return api.process().put("/api/documents/commencements/" + id + "/in-force", Map.of("date", date));
    }

    Api.Answer document(String query) {
        return api.anybody().get("/api/documents/" + code.documentId + query);
    }

    @Test
    void theNewTextIsInForceFromItsDateAndTheOldOneBefore() {
        seal(commencement, code.draftId, 1, "date", "2018-05-01");
        time.to("2018-05-01");

        var step = inForce(commencement, "2018-05-01");
        var again = inForce(commencement, "2018-05-01");

        assertThat(step.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(step.body());
        assertThat(document("?asAt=2018-04-30").text()).doesNotContain("Be kind.");
        assertThat(document("?asAt=2018-05-01").text()).contains("Be kind.");
        assertThat(document("").string("/inForceFrom")).isEqualTo("2018-05-01");
        assertThat(document("").string("/resolution")).isEqualTo("Full Council, 1 March 2018");
        assertThat(document("/editions").at("/items").size()).isEqualTo(2);
    }

    @Test
    void aDueTextIsInForceFromMidnightEvenWhenTheStepComesLate() {
        seal(commencement, code.draftId, 1, "date", "2018-05-01");

        time.at("2018-04-30", "23:59");
        assertThat(document("").text()).doesNotContain("Be kind.");

        time.at("2018-05-01", "00:00");
        assertThat(document("").text()).contains("Be kind.");
        assertThat(document("").at("/approvedSoFar").asBoolean()).isTrue();
        var early = document("").string("/editionId");

        inForce(commencement, "2018-05-01");
        assertThat(document("").string("/editionId")).isEqualTo(early);
        assertThat(document("").at("/approvedSoFar").asBoolean()).isFalse();
    }

    @Test
    void theFutureIsWhatIsApprovedSoFarAndConditionsAreOnlyNamed() {
        seal(commencement, code.draftId, 1, "condition", "the Secretary of State consents");

        var contents = api.anybody().get("/api/documents/constitution?asAt=2019-01-01");

        assertThat(document("?asAt=2019-01-01").text()).doesNotContain("Be kind.");
        assertThat(contents.text()).contains("the Secretary of State consents");
    }

    @Test
    void oldNumbersLeadToTheNewOnes() {
        seal(commencement, code.draftId, 1, "date", "2018-05-01");
        time.to("2018-05-02");
        inForce(commencement, "2018-05-01");

        var found = document("/provisions/2.1?numberedAsAt=2018-04-30");

        assertThat(found.string("/numberNow")).isEqualTo("3.1");
        assertThat(found.string("/numberThen")).isEqualTo("2.1");
        assertThat(found.string("/words")).isEqualTo("Ask first. See paragraph 1.2.");
    }

    @Test
    void whatCameIntoForceMeanwhileStaysBesideTheApprovedText() {
        var later = UUID.randomUUID();
        code.open(later, other);
        code.editor()
                .post(
                        "/api/documents/drafts/" + later + "/revisions",
                        code.revision(0, code.reword("3.1", "Money is banked daily.")));
        seal(commencement, code.draftId, 1, "date", "2018-05-01");
        var second = UUID.randomUUID();
        seal(second, later, 1, "date", "2018-05-03");

        assertThat(document("?asAt=2018-05-04").text()).contains("Be kind.", "Money is banked daily.");

        inForce(commencement, "2018-05-01");
        inForce(second, "2018-05-03");
        time.to("2018-05-04");
        assertThat(document("").text()).contains("Be kind.", "Money is banked daily.");
    }

    @Test
    void contradictingApprovedTextsAreNeverGuessed() {
        var later = UUID.randomUUID();
        code.open(later, other);
        code.revise(1, code.reword("3.1", "Money is banked weekly."));
        code.editor()
                .post(
                        "/api/documents/drafts/" + later + "/revisions",
                        code.revision(0, code.reword("3.1", "Money is banked daily.")));
        seal(commencement, code.draftId, 2, "date", "2018-05-01");
        var second = UUID.randomUUID();
        seal(second, later, 1, "date", "2018-05-03");
        inForce(commencement, "2018-05-01");

        var refused = inForce(second, "2018-05-03");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("/conflicts/0/theirs")).isEqualTo("Money is banked weekly.");
        time.to("2018-05-04");
        assertThat(document("").text()).contains("Money is banked weekly.");
    }

    @Test
    void aTextThatWaitsForItsConditionCanBeReadAsItWouldBe() {
        seal(commencement, code.draftId, 1, "condition", "the Regulations come into force");

        var wouldBe = document("?conditional=" + commencement);

        assertThat(document("").text()).doesNotContain("Be kind.");
        assertThat(wouldBe.text()).contains("Be kind.");
        assertThat(wouldBe.at("/approvedSoFar").asBoolean()).isTrue();
        assertThat(document("?conditional=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.anybody().get("/api/documents/constitution").text())
                .contains(commencement.toString(), "the Regulations come into force");
    }

    private UUID twoContradictingApprovals() {
        var later = UUID.randomUUID();
        code.open(later, other);
        code.revise(1, code.reword("3.1", "Money is banked weekly."));
        code.editor()
                .post(
                        "/api/documents/drafts/" + later + "/revisions",
                        code.revision(
                                0, code.reword("3.1", "Money is banked daily."), code.reword("2.1", "Always ask.")));
        seal(commencement, code.draftId, 2, "date", "2018-05-01");
        var second = UUID.randomUUID();
        seal(second, later, 1, "date", "2018-05-03");
        return second;
    }

    private Api.Answer settle(Api.Caller who, UUID id, String stands) {
        return who.post(
                "/api/documents/commencements/" + id + "/settlements",
                Map.of(
                        "decisions",
                        List.of(Map.of("provisionId", code.provision("3.1"), "stands", stands)),
                        "reason",
                        "Council decided this later."));
    }

    @Test
    void theMonitoringOfficerDecidesWhichOfTwoApprovedWordingsStands() {
        var second = twoContradictingApprovals();
        var officer = api.person("monitoring-officer", "role:MONITORING_OFFICER");
        var awaited = officer.get("/api/documents/commencements?amendment=" + other);

        assertThat(awaited.string("/items/0/meetings/0/conflicts/0/mine")).isEqualTo("Money is banked daily.");
        assertThat(awaited.string("/items/0/meetings/0/conflicts/0/theirs")).isEqualTo("Money is banked weekly.");
        assertThat(settle(api.person("x", "role:GOVERNANCE_OFFICER"), second, "APPROVED")
                        .status())
                .isEqualTo(403);

        var settled = settle(officer, second, "APPROVED");

        assertThat(settled.at("/meetings/0/conflicts").size()).isZero();
        assertThat(document("?asAt=2018-05-03").text()).contains("Money is banked daily.", "Always ask.", "Be kind.");
        assertThat(inForce(commencement, "2018-05-01").status()).isEqualTo(200);
        assertThat(inForce(second, "2018-05-03").status()).isEqualTo(200);
        time.to("2018-05-04");
        assertThat(document("").text()).contains("Money is banked daily.", "Always ask.", "Be kind.");
        assertThat(settle(officer, second, "IN_FORCE").status()).isEqualTo(409);
    }

    @Test
    void aDecisionCountsOnlyAgainstTheTextThatItWasMadeAgainst() {
        var second = twoContradictingApprovals();
        var officer = api.person("monitoring-officer", "role:MONITORING_OFFICER");
        settle(officer, second, "IN_FORCE");
        var third = UUID.randomUUID();
        var thirdAmendment = UUID.randomUUID();
        code.open(third, thirdAmendment);
        code.editor()
                .post(
                        "/api/documents/drafts/" + third + "/revisions",
                        code.revision(0, code.reword("1.1", "Decline all gifts.")));
        var thirdCommencement = UUID.randomUUID();
        api.process()
                .put(
                        "/api/documents/commencements/" + thirdCommencement,
                        Map.of(
                                "amendmentId", thirdAmendment,
                                "drafts", List.of(Map.of("draftId", third, "revision", 1)),
                                "resolution", "Full Council, 1 March 2018",
                                "date", "2018-05-02",
                                "amendmentTitle", "Gifts"));
        inForce(commencement, "2018-05-01");
        inForce(thirdCommencement, "2018-05-02");

        var refused = inForce(second, "2018-05-03");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("/detail")).contains("paragraph 4.1", "/amendments/" + other + "/which-text-stands");
    }

    @Test
    void aSealedCommencementCannotBeChanged() {
        seal(commencement, code.draftId, 1, "date", "2018-05-01");

        assertThat(seal(commencement, code.draftId, 1, "date", "2018-05-01").status())
                .isEqualTo(200);
        assertThat(seal(commencement, code.draftId, 1, "date", "2018-06-01").status())
                .isEqualTo(409);
        assertThat(inForce(commencement, "2018-04-30").status()).isEqualTo(400);
    }

    @Test
    void onlyTheProcessBringsIntoForce() {
        seal(commencement, code.draftId, 1, "date", "2018-05-01");

        var refused = api.person("x", "role:MONITORING_OFFICER")
                .put("/api/documents/commencements/" + commencement + "/in-force", Map.of("date", "2018-05-01"));

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void tamperingWithTheTimelineIsFound() {
        var before = api.anybody().get("/api/documents/timeline/verification");
        var first = Query.query(Criteria.where("_id").is(1));
        var resolution = mongo.findOne(first, Map.class, "steps").get("resolution");

        mongo.updateFirst(first, Update.update("resolution", "Nobody decided this"), "steps");
        var after = api.anybody().get("/api/documents/timeline/verification");
        mongo.updateFirst(first, Update.update("resolution", resolution), "steps");

        assertThat(before.at("/valid").asBoolean()).isTrue();
        assertThat(after.at("/valid").asBoolean()).isFalse();
        assertThat(after.string("/problem")).isEqualTo("Step 1 was changed after it was made.");
    }
}
