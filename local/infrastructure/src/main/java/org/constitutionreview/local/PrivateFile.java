package org.constitutionreview.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the person who runs the suite may read. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Replaces the file as a whole: a reader sees the old content or the new, never half of it. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Path next = Files.createTempFile(
                    file.getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written.", e);
        }
    }
}
