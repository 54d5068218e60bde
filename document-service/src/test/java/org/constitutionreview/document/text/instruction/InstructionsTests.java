package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.constitutionreview.document.text.instruction.Understanding.NotAnInstruction;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InstructionsTests {

    private final Text code = code();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "applied.txt", delimiter = '|', quoteCharacter = '\u0000', numLinesToSkip = 1)
    void appliesWhatSaysExactlyWhatToDo(String instruction, String schedule) {
        Understanding understanding = Instructions.understand(instruction, code);
        assertThat(understanding).isInstanceOf(Operations.class);
        assertThat(scheduleOf((Operations) understanding)).isEqualTo(schedule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused.txt", delimiter = '|', quoteCharacter = '\u0000', numLinesToSkip = 1)
    void refusesWhatItWouldHaveToGuess(String instruction, String message, String candidates) {
        Understanding understanding = Instructions.understand(instruction, code);
        assertThat(understanding).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) understanding;
        assertThat(refusal.message()).isEqualTo(message);
        assertThat(refusal.candidates().stream().map(Candidate::number).collect(Collectors.joining(" ")))
                .isEqualTo(candidates == null ? "" : candidates);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "not-instructions.txt", delimiter = '|', quoteCharacter = '\u0000', numLinesToSkip = 1)
    void leavesAloneWhatIsNoInstruction(String words, String explanation) {
        Understanding understanding = Instructions.understand(words, code);
        assertThat(understanding).isInstanceOf(NotAnInstruction.class);
        assertThat(((NotAnInstruction) understanding).explanation()).startsWith(explanation);
    }

    @Test
    void keepsBoldWordsAndReferencesAboutAChange() {
        Provision linked = Provision.of(
                Targets.onImport("code", "x"), Kind.PARAGRAPH, "Hours **banked them** and see {ref:members-code#}.");
        Text text = new Text(List.of(linked));
        Operations understood = (Operations) Instructions.understand("after 'banked' insert 'by'", text);
        assertThat(understood.operations())
                .containsExactly(new Operation.ReplaceText(
                        linked.id(), null, Inline.parse("Hours **banked by them** and see {ref:members-code#}.")));
    }

    @Test
    void refusesWordsThatEndWithinACrossReference() {
        Text text = new Text(
                List.of(Provision.of(Targets.onImport("code", "x"), Kind.PARAGRAPH, "See {ref:members-code#} now.")));
        assertThat(Instructions.understand("replace 'see members' with 'look'", text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.message()).contains("cross-reference"));
    }

    private String scheduleOf(Operations understood) {
        Redline redline = Redline.between(code, code.with(understood.operations()));
        return ScheduleOfAmendments.of(redline).rows().stream()
                .map(row -> row.instruction().replace("\n", " / "))
                .collect(Collectors.joining(" + "));
    }

    private static Text code() {
        try (InputStream source = InstructionsTests.class.getResourceAsStream("code.md")) {
            return SourceReader.read(
                            "code", new String(source.readAllBytes(), StandardCharsets.UTF_8), Targets::onImport)
                    .text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
