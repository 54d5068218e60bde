package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.local.DataFolder;

/**
 * The classes that a part has loaded, as the JVM likes them best.
 *
 * <p>Left by the first graceful stop after a build, and read by the starts after it. It belongs to one jar at one path, and to one JVM.
 * Taking it from a part that goes on running isn't safe: JDK 25 crashes soon after.
 */
record ClassDataArchive(Path file, Path unfinished) {

    private static final String AT_EXIT = "-XX:ArchiveClassesAtExit=";

    /** @param suite several may run from the same jar, and each leaves its own */
    static ClassDataArchive of(Path jar, DataFolder suite) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        Path file = jar.resolveSibling("classes-" + jvm + ".jsa");
        String own = ".%08x".formatted(suite.path().hashCode());
        return new ClassDataArchive(file, file.resolveSibling(file.getFileName() + own));
    }

    /** The one that a process will leave, of the build that it was started from. */
    static Optional<ClassDataArchive> leftBy(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(argument -> argument.startsWith(AT_EXIT))
                .map(argument -> argument.substring(AT_EXIT.length()))
                .map(left -> new ClassDataArchive(Path.of(left.substring(0, left.lastIndexOf('.'))), Path.of(left)))
                .findFirst();
    }

    List<String> options() {
        String use = Files.exists(file) ? "-XX:SharedArchiveFile=" + file : AT_EXIT + unfinished;
        return List.of(use, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** After the part has ended by itself: what it left is whole. */
    void keep() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
