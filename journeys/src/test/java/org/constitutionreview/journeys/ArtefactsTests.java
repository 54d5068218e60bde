package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council's servers run must have nothing of this machine's movable clock. */
class ArtefactsTests {

    private static final String LOCAL_CLOCK = "org/constitutionreview/local/";

    @ParameterizedTest
    @ValueSource(strings = {"document-service", "workflow-service", "notification-service", "gateway"})
    void aServicesOwnArtefactHasNoMovableClock(String service) throws IOException {
        Path artefact = built(service, "-app.jar");

        assertThat(classesIn(Files.newInputStream(artefact)))
                .hasSizeGreaterThan(1000)
                .noneMatch(name -> name.contains(LOCAL_CLOCK))
                .noneMatch(name -> name.contains("local-clock"));
    }

    @Test
    void theJarThatTheLauncherAddsHasIt() throws IOException {
        Path clock = built("local/clock", ".jar");

        assertThat(classesIn(Files.newInputStream(clock))).anyMatch(name -> name.contains(LOCAL_CLOCK));
    }

    /** Names of all entries, those of the jars inside included. */
    private static List<String> classesIn(InputStream jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(jar)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".jar")) {
                    names.addAll(classesIn(new ByteArrayInputStream(entries.readAllBytes())));
                }
            }
        }
        return names;
    }

    private static Path built(String module, String end) throws IOException {
        try (Stream<Path> files =
                Files.list(RunningSuite.project().resolve(module).resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
