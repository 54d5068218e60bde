package org.constitutionreview.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.constitutionreview.local.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTests {

    @TempDir
    private Path project;

    private Path data;
    private Suite neverStarted;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @BeforeEach
    void aSuiteThatWasNeverStarted() {
        data = project.resolve("data");
        neverStarted = new Suite(project, data, new Ports(0), progress);
    }

    @Test
    void askingAboutItSaysThatItDoesNotRunAndLeavesNothingBehind() {
        assertThat(new Status(neverStarted, progress).run()).isEqualTo(Exit.NOT_RUNNING);
        assertThat(new Down(neverStarted, progress).run()).isEqualTo(Exit.OK);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The suite doesn't run. ./review up starts it.");
        assertThat(data).doesNotExist();
    }

    @Test
    void itHasNoLogs() {
        Options options = Options.parse(project, "logs", "--data", data.toString());

        assertThatThrownBy(() -> new Logs(neverStarted).run(options))
                .hasMessageContaining("There are no logs in " + data.resolve("logs") + " yet");
    }

    @Test
    void thereIsNothingToReset() {
        Options options = Options.parse(project, "reset", "--data", data.toString());

        assertThat(new Reset(neverStarted, progress).run(options)).isEqualTo(Exit.OK);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is nothing to delete");
    }

    @Test
    void itHasNothingToVerify() {
        assertThatThrownBy(() -> new Verifying(neverStarted).run()).hasMessageContaining("The suite doesn't run.");
    }
}
