package org.constitutionreview.local.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.constitutionreview.local.DataFolder;

/** How a part is started: one machine has few cores, so quick start and little memory come before peak speed. */
final class Jvm {

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The argument by which a process is known for the part of this suite. */
    static String mark(Part part, DataFolder folder) {
        return "-Dreview=" + part.key() + "@" + folder.path();
    }

    static List<String> command(Part part, DataFolder folder, Path jar, List<Path> added, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: closing the terminal doesn't end the suite.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(
                java(),
                mark(part, folder),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + part.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + folder.logs().resolve(part.key() + "-crash-%p.log"),
                "-Djava.net.preferIPv4Stack=true",
                "-Dspring.output.ansi.enabled=never"));
        command.addAll(ClassDataArchive.of(jar, folder).options());
        List<String> classPath = new ArrayList<>(List.of(jar.toString()));
        added.forEach(path -> classPath.add(path.toString()));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), mainClass(jar)));
        command.addAll(arguments);
        return command;
    }

    private static String mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
