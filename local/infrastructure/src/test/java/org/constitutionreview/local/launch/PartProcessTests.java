package org.constitutionreview.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.constitutionreview.local.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTests {

    @TempDir
    Path data;

    private DataFolder folder;
    private PartProcess gateway;

    @BeforeEach
    void startSomething() {
        folder = new DataFolder(data);
        gateway = new PartProcess(Part.GATEWAY, folder);
        // A program that waits stands in for the service; its argument marks it as such.
        gateway.start(List.of("tail", "-f", "/dev/null", "--", Jvm.mark(Part.GATEWAY, folder)), Map.of());
    }

    @AfterEach
    void stop() {
        gateway.stop(Duration.ofSeconds(5));
    }

    @Test
    void isFoundAgainByItsNote() {
        assertThat(new PartProcess(Part.GATEWAY, folder).running()).isPresent();
        assertThat(new PartProcess(Part.WORKFLOW_SERVICE, folder).running()).isEmpty();
    }

    @Test
    void isMissedWhenItWasKilled() {
        gateway.running().orElseThrow().destroyForcibly();
        gateway.running().ifPresent(process -> process.onExit().join());

        assertThat(gateway.running()).isEmpty();
        assertThat(gateway.isExpected()).isTrue();
    }

    @Test
    void isNotMissedWhenItWasStopped() {
        gateway.stop(Duration.ofSeconds(5));

        assertThat(gateway.isExpected()).isFalse();
    }

    @Test
    void isNotTakenForAnotherProgramWithTheSameNumber() throws Exception {
        Files.writeString(
                folder.run().resolve("document-service.pid"),
                Long.toString(ProcessHandle.current().pid()));

        assertThat(new PartProcess(Part.DOCUMENT_SERVICE, folder).running()).isEmpty();
    }
}
