package org.constitutionreview.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;

/** The system's time and an offset, which lies in a file that all services of the suite read before they start. */
final class MovableClock implements InstantSource {

    private final Path file;
    private final Consumer<Duration> followers;
    private volatile Duration offset;

    /** @param followers told of each offset, the first one included */
    MovableClock(Path file, Consumer<Duration> followers) {
        this.file = file;
        this.followers = followers;
        this.offset = read(file);
        followers.accept(offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    /** @throws NotForward if the clock stands later already */
    synchronized void shift(Duration next) {
        if (next.compareTo(offset) < 0) {
            throw new NotForward(instant());
        }
        followers.accept(next);
        offset = next;
    }

    /** Services that start from now on start with this offset. */
    void remember(Duration next) {
        try {
            Path unfinished = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), next.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file " + file + " can't be written.", e);
        }
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).trim()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's file " + file + " can't be read.", e);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "The clock's file " + file + " should hold an offset such as PT-72000H.", e);
        }
    }
}
