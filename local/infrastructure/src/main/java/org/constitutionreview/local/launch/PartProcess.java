package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.constitutionreview.local.DataFolder;

/** The process of a part, found again by the note that its start leaves in the data folder. */
final class PartProcess {

    private static final long LOG_BYTES = 20_000_000;

    private final Part part;
    private final DataFolder folder;
    private final Path note;
    private final Path log;

    PartProcess(Part part, DataFolder folder) {
        this.part = part;
        this.folder = folder;
        this.note = folder.run().resolve(part.key() + ".pid");
        this.log = folder.logs().resolve(part.key() + ".log");
    }

    Part part() {
        return part;
    }

    Path log() {
        return log;
    }

    /** Whether it was started and not stopped since; if it doesn't run now, it has died. */
    boolean isExpected() {
        return Files.exists(note);
    }

    Optional<ProcessHandle> running() {
        if (!isExpected()) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(note).trim()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start(List<String> command, Map<String, String> environment) {
        folder.create();
        try {
            if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(note, Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks the process to end, and ends it when it doesn't in time.
     *
     * @return whether it ended by itself
     */
    boolean stop(Duration patience) {
        boolean byItself =
                running().map(process -> endsInTime(process, patience)).orElse(false);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byItself;
    }

    private static boolean endsInTime(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String lastWords() {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** The process number may have gone to another program since. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(Jvm.mark(part, folder)))
                // A process that is dead, but not cleared away yet, has none; other systems than Linux may not tell
                // them at all.
                .orElse(!Files.exists(Path.of("/proc/self/cmdline")));
    }
}
