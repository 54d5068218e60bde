package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Makes the class-data archives that the next start reads, from the running suite and without being waited for. */
final class Quicken {

    private final Suite suite;

    Quicken(Suite suite) {
        this.suite = suite;
    }

    static void inTheBackground(Path project, Suite suite) {
        boolean needed = Arrays.stream(Part.values())
                .anyMatch(part ->
                        !ClassDataArchive.of(suite.artefacts().startable(part)).exists());
        if (needed) {
            start(project, suite);
        }
    }

    private static void start(Path project, Suite suite) {
        try {
            new ProcessBuilder(List.of(
                            Jvm.java(),
                            "-Xmx32m",
                            "-Dreview.project=" + project,
                            "-cp",
                            suite.artefacts().startable(Part.INFRASTRUCTURE).toString(),
                            Review.class.getName(),
                            "quicken",
                            "--data",
                            suite.folder().path().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(suite.folder().logs().resolve("quicken.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run() {
        for (PartProcess process : suite.parts()) {
            ClassDataArchive archive = ClassDataArchive.of(suite.artefacts().startable(process.part()));
            if (!archive.exists()) {
                process.running().ifPresent(running -> take(archive, running.pid()));
            }
        }
        return Exit.OK;
    }

    private static void take(ClassDataArchive archive, long pid) {
        try {
            archive.takeFrom(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
