package org.constitutionreview.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes that a part has loaded, as the JVM likes them best.
 *
 * <p>Left by the first graceful stop after a build, and read by the starts after it. It belongs to one jar at one path, and to one JVM.
 * Taking it from a part that goes on running isn't safe: JDK 25 crashes soon after.
 */
record ClassDataArchive(Path file) {

    static ClassDataArchive of(Path jar) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        return new ClassDataArchive(jar.resolveSibling("classes-" + jvm + ".jsa"));
    }

    List<String> options() {
        String use = Files.exists(file) ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + unfinished();
        return List.of(use, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** After the part has ended by itself: what it left is whole. */
    void keepWhatIsLeft() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
