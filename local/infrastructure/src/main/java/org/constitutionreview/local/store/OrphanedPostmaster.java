package org.constitutionreview.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a killed infrastructure leaves behind; it holds the data folder until it is stopped. */
final class OrphanedPostmaster {

    private OrphanedPostmaster() {}

    static void stop(Path folder) throws IOException {
        Path note = folder.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        if (!lines.isEmpty()) {
            ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .filter(OrphanedPostmaster::isPostgres)
                    .ifPresent(OrphanedPostmaster::stop);
        }
    }

    /** The number may have gone to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("postgres")).isPresent();
    }

    private static void stop(ProcessHandle process) {
        try {
            // SIGTERM would wait for the services' open connections; SIGINT ends them.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("The PostgreSQL server " + process.pid() + " can't be stopped.", e);
        }
    }
}
