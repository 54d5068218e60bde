package org.constitutionreview.document.correction;

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

@ServiceTest
class CorrectingTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Sample code;
    Api.Caller monitoringOfficer;

    @BeforeEach
    void aDocumentInForceAndAnOpenDraft() {
        time.to("2018-03-01");
        code = Sample.draft(api);
        monitoringOfficer = api.person("monitoring-officer", "role:MONITORING_OFFICER");
    }

    private Api.Answer document(String rest) {
        return api.anybody().get("/api/documents/" + code.documentId + rest);
    }

    private Api.Answer correct(Api.Caller who, UUID key, Object... operations) {
        return who.post(
                "/api/documents/" + code.documentId + "/corrections",
                key,
                Map.of(
                        "corrects",
                        first(),
                        "operations",
                        List.of(operations),
                        "reason",
                        "The minutes say \"at once\"."));
    }

    private String first() {
        var editions = document("/editions").at("/items");
        return editions.at("/" + (editions.size() - 1) + "/editionId").asString();
    }

    @Test
    void aCorrectionIsANewEditionWithItsReasonAndTheOldOneStays() {
        var corrected = correct(monitoringOfficer, UUID.randomUUID(), code.reword("3.1", "Money is banked at once."));

        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.string("/from")).isEqualTo("2018-03-01");
        assertThat(document("").text()).contains("Money is banked at once.", "Corrected by monitoring-officer");
        assertThat(document("?asAt=2018-02-28").text())
                .contains("Money is banked.")
                .doesNotContain("at once.\"");
        assertThat(document("/editions").string("/items/0/correctedBecause")).isEqualTo("The minutes say \"at once\".");
        assertThat(document("/editions").at("/items").size()).isEqualTo(2);
        assertThat(api.anybody()
                        .get("/api/documents/timeline/verification")
                        .at("/valid")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void sentTwiceItHasOneEffect() {
        var key = UUID.randomUUID();
        var wanted = code.reword("3.1", "Money is banked at once.");

        var once = correct(monitoringOfficer, key, wanted);
        var request = Map.of(
                "corrects", document("/editions").string("/items/1/editionId"),
                "operations", List.of(wanted),
                "reason", "The minutes say \"at once\".");
        var twice = monitoringOfficer.post("/api/documents/" + code.documentId + "/corrections", key, request);
        var other = correct(monitoringOfficer, key, code.reword("3.1", "Money is kept."));

        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(document("/editions").at("/items").size()).isEqualTo(2);
    }

    @Test
    void openDraftsTakeItUp() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));

        correct(monitoringOfficer, UUID.randomUUID(), code.reword("3.1", "Money is banked at once."));

        var draft = code.editor().get(code.path(""));
        assertThat(draft.text()).contains("Decline all gifts.", "Money is banked at once.");
        assertThat(draft.at("/outdated").asBoolean()).isFalse();
    }

    @Test
    void itCorrectsNoTextThatItsAuthorHasNotSeen() {
        correct(monitoringOfficer, UUID.randomUUID(), code.reword("3.1", "Money is banked at once."));

        assertThat(correct(monitoringOfficer, UUID.randomUUID(), code.reword("3.1", "Money is banked now."))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void itIsTheMonitoringOfficersAloneAndChangesWordsOnly() {
        assertThat(correct(
                                api.person("x", "role:GOVERNANCE_OFFICER"),
                                UUID.randomUUID(),
                                code.reword("3.1", "Money is banked at once."))
                        .status())
                .isEqualTo(403);
        assertThat(correct(
                                monitoringOfficer,
                                UUID.randomUUID(),
                                Map.of("type", "DELETE", "provisionId", code.provision("3.1")))
                        .string("/detail"))
                .contains("propose an amendment");
        assertThat(correct(monitoringOfficer, UUID.randomUUID(), code.reword("3.1", "Money is banked."))
                        .status())
                .isEqualTo(400);
    }
}
