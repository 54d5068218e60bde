package org.constitutionreview.document.paper.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Reads Word files as another program does, in a profile of its own. */
public final class LibreOffice {

    private static final long PATIENCE = 300;

    private final Path profile;

    private LibreOffice(Path profile) {
        this.profile = profile;
    }

    /** @throws TestAbortedException where it isn't installed */
    public static LibreOffice in(Path folder) {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
        if (!there) {
            throw new TestAbortedException("LibreOffice (soffice) isn't installed: nobody else read the Word files.");
        }
        return new LibreOffice(folder.resolve("profile"));
    }

    /** For each x.docx of the folder writes x.accepted.txt and x.rejected.txt, its changes accepted or rejected. */
    public void acceptAndReject(Path folder) {
        prepare();
        var result = run("macro:///Standard.Papers.AcceptAndReject(\"" + folder.toUri() + "\")");
        if (!Files.exists(folder.resolve("done"))) {
            throw new IllegalStateException("LibreOffice came to no end: " + result);
        }
    }

    public void convert(Path file, String format, Path folder) {
        run("--convert-to", format, "--outdir", folder.toString(), file.toString());
    }

    private String run(String... arguments) {
        try {
            var command = Stream.concat(
                            Stream.of(
                                    "soffice",
                                    "-env:UserInstallation=" + profile.toUri(),
                                    "--headless",
                                    "--norestore",
                                    "--nolockcheck"),
                            Stream.of(arguments))
                    .toList();
            var log = Files.createTempFile("soffice", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return "it took longer than " + PATIENCE + " seconds";
            }
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A first start makes the profile; only then is the macro found in it. */
    private void prepare() {
        run("--terminate_after_init");
        try {
            var basic = Files.createDirectories(profile.resolve("user/basic/Standard"));
            for (String file : List.of("script.xlb", "Papers.xba")) {
                copy(file, basic.resolve(file));
            }
            copy("script.xlc", basic.resolveSibling("script.xlc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var from = LibreOffice.class.getResourceAsStream("/libreoffice/" + resource)) {
            Files.write(to, from.readAllBytes());
        }
    }
}
