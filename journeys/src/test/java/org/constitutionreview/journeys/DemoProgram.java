package org.constitutionreview.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.local.demo.Demo;

/** The demonstration, started as a program of its own against the running suite. @param notes the folder of what it has finished */
record DemoProgram(RunningSuite suite, Path notes) {

    Told tell(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName(),
                "--gateway",
                suite.address(),
                "--issuer",
                suite.issuer(),
                "--mail",
                suite.mails(),
                "--data",
                notes.toString()));
        command.addAll(List.of(options));
        try {
            Process demo = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(demo.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
            return new Told(demo.waitFor(), output.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    /** A line a step: a mark, the step's name, what happens, and how it went. */
    record Told(int exitCode, List<String> lines) {

        List<String> done() {
            return namesOf(" ms)");
        }

        List<String> doneBefore() {
            return namesOf(" (done before)");
        }

        String all() {
            return String.join("\n", lines);
        }

        private List<String> namesOf(String end) {
            return lines.stream()
                    .filter(line -> line.endsWith(end))
                    .map(line -> line.split(" ")[1])
                    .toList();
        }
    }
}
