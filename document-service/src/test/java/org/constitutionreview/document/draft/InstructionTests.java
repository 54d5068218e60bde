package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class InstructionTests {

    @Autowired
    Api api;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    Api.Answer preview(String words) {
        return code.editor().post(code.path("/instructions"), Map.of("text", words, "revision", 0));
    }

    @Test
    void clerksWordsAreShownAsARedlineAndThenApplied() {
        var preview =
                preview("the word 'by' should be inserted between the words 'banked' and 'them' in paragraph 1.2");

        assertThat(preview.at("/understood").asBoolean()).isTrue();
        assertThat(preview.at("/redline/entries").size()).isEqualTo(1);
        assertThat(preview.at("/redline/entries/0/segments").toString()).contains("\"op\":\"INSERTED\",\"text\":\"by");
        assertThat(code.editor().get(code.path("")).at("/head").asInt()).isZero();

        var applied = code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of("baseRevision", 0, "operations", preview.at("/operations"), "instruction", "insert by"));
        assertThat(applied.status()).isEqualTo(201);
        assertThat(code.editor().get(code.path("")).text()).contains("banked by them");
    }

    @Test
    void whatWouldHaveToBeGuessedIsRefusedWithWhatMayBeMeant() {
        var refused = preview("in paragraph 1.2, replace 'gold' by 'silver'");

        assertThat(refused.string("/kind")).isEqualTo("REFUSED");
        assertThat(refused.string("/refusal/message")).isNotBlank();
    }

    @Test
    void aRemarkIsNoInstruction() {
        assertThat(preview("Thank you for this report.").string("/kind")).isEqualTo("NOT_AN_INSTRUCTION");
    }

    @Test
    void strangersMayNotAsk() {
        assertThat(api.person("x")
                        .post(code.path("/instructions"), Map.of("text", "delete paragraph 1.1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void oneOfSeveralPlacesIsChosenBySendingTheCandidateBack() {
        var asked = preview("replace 'banked' with 'paid in'");
        assertThat(asked.at("/refusal/candidates").size()).isEqualTo(2);
        assertThat(asked.at("/refusal/candidates/1/number").asString()).isEqualTo("3.1");

        var chosen = code.editor()
                .post(
                        code.path("/instructions"),
                        Map.of(
                                "text",
                                "replace 'banked' with 'paid in'",
                                "revision",
                                0,
                                "choices",
                                List.of(asked.string("/refusal/candidates/1/choice"))));
        assertThat(chosen.at("/understood").asBoolean()).isTrue();
        assertThat(chosen.at("/redline/entries/0/newNumber").asString()).isEqualTo("3.1");
    }

    @Test
    void severalInstructionsAreShownOneByOne() {
        var several = preview("In 1.2, delete 'at once'. The committee was grateful.");

        assertThat(several.string("/kind")).isEqualTo("REFUSED");
        assertThat(several.string("/parts/0/kind")).isEqualTo("OPERATIONS");
        assertThat(several.string("/parts/0/text")).isEqualTo("In 1.2, delete “at once”");
        assertThat(several.string("/parts/1/kind")).isEqualTo("NOT_AN_INSTRUCTION");
    }

    @Test
    void crossReferencesThatWouldLeadToNothingAreTold() {
        assertThat(preview("delete section 3").at("/warnings/0").asString()).startsWith("A cross-reference in 1.2");
    }

    @Test
    void whatIsMeantForTheWholeConstitutionIsListedDocumentByDocument() {
        var here = Sample.draft(api);
        var other = Sample.draft(api);
        var sibling = UUID.randomUUID();
        api.process()
                .put(
                        "/api/documents/drafts/" + sibling,
                        Map.of(
                                "amendmentId", here.amendmentId,
                                "documentId", other.documentId,
                                "access", other.access(1, Sample.EDITOR)));

        var everywhere = here.editor()
                .post(
                        here.path("/instructions"),
                        Map.of("text", "Replace 'gifts' with 'presents' throughout the Constitution"));

        assertThat(everywhere.at("/understood").asBoolean()).isTrue();
        var drafts = new HashMap<String, String>();
        everywhere
                .at("/elsewhere")
                .forEach(one -> drafts.put(
                        one.at("/documentId").asString(), one.at("/nextStep").asString()));
        assertThat(drafts).containsEntry(other.documentId, "APPLY_TO_DRAFT");
        assertThat(drafts).containsEntry(code.documentId, "PROPOSE_CONSEQUENTIAL_AMENDMENT");
        assertThat(drafts).doesNotContainKey(here.documentId);
    }
}
