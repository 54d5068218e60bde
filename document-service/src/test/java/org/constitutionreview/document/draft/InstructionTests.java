package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
}
