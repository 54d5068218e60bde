package org.constitutionreview.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.constitutionreview.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void startsInAutumn2017InTheProjectsOwnFolderUnlessToldOtherwise() {
        Options options = Options.parse(PROJECT, "up");

        assertThat(options.data()).isEqualTo(Path.of("/project/.review"));
        assertThat(options.ports()).isEqualTo(new Ports(0));
        assertThat(options.date().date()).isEqualTo(LocalDate.of(2017, 11, 1));
    }

    @Test
    void givesTheDemonstrationAFolderOfItsOwn() {
        assertThat(Options.parse(PROJECT, "demo").data()).isEqualTo(Path.of("/project/.review-demo"));
    }

    @Test
    void takesFolderPortsAndDate() {
        Options options =
                Options.parse(PROJECT, "up", "--data", "/data", "--port-offset", "1000", "--date", "2018-05-01");

        assertThat(options.data()).isEqualTo(Path.of("/data"));
        assertThat(options.ports()).isEqualTo(new Ports(1000));
        assertThat(options.date().date()).isEqualTo(LocalDate.of(2018, 5, 1));
    }

    @Test
    void leavesTheDemonstrationsOwnOptionsToIt() {
        assertThat(Options.parse(PROJECT, "demo", "--until", "write").rest()).containsExactly("--until", "write");
    }

    @ParameterizedTest
    @CsvSource({"--port-offset,many", "--port-offset,-1", "--date,tomorrow"})
    void refusesWhatItDoesNotUnderstandAsWrongUse(String option, String value) {
        assertThatThrownBy(() -> Options.parse(PROJECT, "up", option, value))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.exitCode()).isEqualTo(Exit.USAGE))
                .hasMessageContaining(value);
    }

    @ParameterizedTest
    @CsvSource({"up,--dat", "up,now", "down,--yes", "demo,--date", "demo,--untill", "reset,-y", "status,gateway"})
    void refusesWhatACommandDoesNotKnowBeforeAnythingHappens(String command, String word) {
        assertThatThrownBy(() -> Options.parse(PROJECT, command, word))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.exitCode()).isEqualTo(Exit.USAGE))
                .hasMessageContaining("./review " + command + " doesn't know " + word);
    }

    @Test
    void takesTheServicesWhoseLogsAreWanted() {
        Options options = Options.parse(PROJECT, "logs", "gateway", "-f");

        assertThat(options.rest()).containsExactly("gateway");
        assertThat(options.follow()).isTrue();
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse(PROJECT, "up", "--data")).hasMessage("--data needs a value.");
    }
}
