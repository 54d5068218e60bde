package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The built services, made ready to start quickly.
 *
 * <p>An extracted jar starts in two thirds of the time. Each build has a folder of its own, named by its content: a rebuild doesn't
 * pull files from under running processes, and the class-data archive beside it stays valid.
 */
final class Artefacts {

    private final Path project;
    private final Path extracted;

    Artefacts(Path project) {
        this.project = project;
        this.extracted = project.resolve("target/suite");
    }

    /** The jar that starts the part, its libraries beside it. */
    Path startable(Part part) {
        Path built = built(part.module(), part.artefact(), "-app.jar");
        Path folder = extracted.resolve(part.key() + "-" + fingerprint(built));
        Path jar = folder.resolve(built.getFileName());
        if (!Files.exists(folder.resolve("complete"))) {
            extract(built, folder);
            forgetEarlierBuilds(part.key(), folder);
        }
        return jar;
    }

    /** What is added to the services here, and is in none of their own artefacts. */
    Path clock() {
        Path built = built("local/clock", "local-clock", ".jar");
        Path copy = extracted.resolve("local-clock-" + fingerprint(built) + ".jar");
        try {
            if (!Files.exists(copy)) {
                Files.createDirectories(extracted);
                Files.copy(built, copy);
                forgetEarlierBuilds("local-clock", copy);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path built(String module, String artefact, String end) {
        Path target = project.resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(artefact) && name.endsWith(end);
                    })
                    .findAny()
                    .orElseThrow(() -> new Failed(artefact + " isn't built. Run ./mvnw -DskipTests package first."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the entries' names and checksums: building the same sources again gives the same. */
    private static String fingerprint(Path jar) {
        CRC32 all = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> all.update((entry.getName() + entry.getCrc()).getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "%08x".formatted(all.getValue());
    }

    /** Of the same name, unless a suite still runs from it. */
    private void forgetEarlierBuilds(String name, Path kept) {
        String running = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .collect(Collectors.joining("\n"));
        try (Stream<Path> folders = Files.list(extracted)) {
            folders.filter(folder -> folder.getFileName().toString().matches(name + "-[0-9a-f]{8}(\\.jar)?"))
                    .filter(folder -> !folder.equals(kept) && !running.contains(folder.toString()))
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(Path jar, Path folder) {
        try {
            Process tool = new ProcessBuilder(List.of(
                            Jvm.java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(tool.getInputStream().readAllBytes());
            if (tool.waitFor() != 0) {
                throw new Failed(jar.getFileName() + " can't be unpacked: " + said);
            }
            Files.createFile(folder.resolve("complete"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.");
        }
    }
}
