package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ./review logs} */
final class Logs {

    private final Suite suite;

    Logs(Suite suite) {
        this.suite = suite;
    }

    int run(Options options) {
        List<Part> wanted = options.rest().isEmpty()
                ? List.of(Part.values())
                : options.rest().stream().map(Logs::part).toList();
        List<Path> logs = wanted.stream()
                .map(part -> suite.process(part).log())
                .filter(Files::exists)
                .toList();
        if (logs.isEmpty()) {
            throw new Failed(
                    Exit.NOT_RUNNING,
                    "There are no logs in " + suite.folder().logs() + " yet. ./review up starts the suite.");
        }
        List<String> command = new ArrayList<>(List.of("tail", "-n", "60"));
        if (options.follow()) {
            command.add("-F");
        }
        logs.forEach(log -> command.add(log.toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    private static Part part(String key) {
        return Part.find(key)
                .orElseThrow(() -> new Failed(
                        Exit.USAGE,
                        "There is no service " + key + ". There are: "
                                + Arrays.stream(Part.values()).map(Part::key).collect(Collectors.joining(", "))
                                + "."));
    }
}
