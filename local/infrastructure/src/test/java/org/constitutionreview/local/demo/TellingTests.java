package org.constitutionreview.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTests {

    private static final URI NOWHERE = URI.create("http://localhost:1");

    @TempDir
    private Path folder;

    private final List<String> performed = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean asTold = true;

    @Test
    void stopsAtAStepThatIsNotAsToldAndSaysWhatWasExpected() {
        asTold = false;

        assertThat(tell(Telling.LAST)).isEqualTo(1);

        assertThat(performed).containsExactly("propose", "check");
        assertThat(text(err)).contains("check", "expected the proposal to be \"passed\", but found \"returned\"");
    }

    @Test
    void goesOnFromTheStepThatFailed() {
        asTold = false;
        tell(Telling.LAST);
        performed.clear();
        asTold = true;

        assertThat(tell(Telling.LAST)).isZero();

        assertThat(performed).containsExactly("check", "decide");
        assertThat(text(out)).contains("It is proposed (done before)");
    }

    @Test
    void stopsAfterTheStepThatWasAskedFor() {
        assertThat(tell("check")).isZero();

        assertThat(performed).containsExactly("propose", "check");
    }

    @Test
    void namesTheStepsWhenAskedForAnUnknownOne() {
        String[] arguments = {
            "--gateway",
            "http://localhost:1",
            "--issuer",
            "http://localhost:1",
            "--mail",
            "http://localhost:1",
            "--data",
            folder.toString(),
            "--until",
            "nowhere"
        };

        assertThat(Telling.run(arguments, stream(out), stream(err))).isEqualTo(2);

        assertThat(text(err)).contains("no step nowhere", "propose", "in-force");
    }

    @Test
    void givesEveryStepAName() {
        Stage stage = new Stage(NOWHERE, NOWHERE, NOWHERE, Memory.in(folder));

        assertThat(Demo.story(stage)).extracting(Step::name).doesNotHaveDuplicates();
    }

    private int tell(String until) {
        Stage stage = new Stage(NOWHERE, NOWHERE, NOWHERE, Memory.in(folder));
        List<Step> story = List.of(
                step("propose", "It is proposed", "passed"),
                step("check", "It is checked", asTold ? "passed" : "returned"),
                step("decide", "It is decided", "passed"));
        return new Telling(story, stage, stream(out), stream(err)).tell(until);
    }

    private Step step(String name, String told, String found) {
        return new Step(name, told, () -> {
            performed.add(name);
            NotAsTold.unlessEqual("the proposal", "passed", found);
            return "/";
        });
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
