package org.constitutionreview.document.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HouseRulesTests {

    @Autowired
    Api api;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    @Test
    void aDocumentIsNumberedAnewUntilAnOfficerChoosesAnotherRule() {
        assertThat(code.editor().get(rule()).string("/deleting")).isEqualTo("CLOSE_THE_GAP");

        var chosen = choose("GOVERNANCE_OFFICER", "KEEP_THE_NUMBER", "ADD_A_LETTER");
        code.revise(0, code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind."));
        code.revise(1, Map.of("type", "DELETE", "provisionId", code.provision("2")));

        assertThat(chosen.status()).isEqualTo(200);
        var draft = code.editor().get(code.path(""));
        assertThat(draft.string("/provisions/1/number")).isEqualTo("1A");
        assertThat(draft.string("/provisions/2/number") + " " + draft.string("/provisions/2/words"))
                .isEqualTo("2 [Not used]");
        assertThat(draft.string("/provisions/3/number")).isEqualTo("3");
    }

    @Test
    void nobodyElseChoosesIt() {
        assertThat(choose("POLICY_OWNER", "KEEP_THE_NUMBER", "RENUMBER").status())
                .isEqualTo(403);
        assertThat(api.anybody().get("/api/documents/nothing/house-rule").status())
                .isEqualTo(404);
    }

    @Test
    void aSplitParagraphAndAMergedOneAreShownAsSuch() {
        code.revise(0, code.reword("1.1", "Gifts must be declined at once. Hospitality must be recorded every time."));
        var part = UUID.randomUUID();
        code.revise(
                1,
                Map.of(
                        "type",
                        "SPLIT",
                        "provisionId",
                        code.provision("1.1"),
                        "text",
                        "Gifts must be declined at once.",
                        "provision",
                        Map.of("id", part, "text", "Hospitality must be recorded every time.")));
        var split = code.editor().get(code.path("/redline?from=1"));
        code.revise(2, Map.of("type", "MERGE", "provisionId", code.provision("1.1"), "provision", Map.of("id", part)));
        var merged = code.editor().get(code.path("/redline?from=2"));

        assertThat(split.at("/counts/split").asInt()).isEqualTo(1);
        assertThat(split.string("/entries/2/change")).isEqualTo("SPLIT");
        assertThat(split.string("/entries/2/partOf/number")).isEqualTo("1.1");
        assertThat(split.string("/entries/2/authority/kind")).isEqualTo("PROPOSED");
        assertThat(merged.at("/counts/merged").asInt()).isEqualTo(1);
        assertThat(code.editor()
                        .get(code.path("/redline?from=1"))
                        .at("/counts/reworded")
                        .asInt())
                .isZero();
    }

    private Api.Answer choose(String role, String deleting, String inserting) {
        return api.person("officer", "role:" + role).put(rule(), Map.of("deleting", deleting, "inserting", inserting));
    }

    private String rule() {
        return "/api/documents/" + code.documentId + "/house-rule";
    }
}
