package org.constitutionreview.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code ./review status} */
final class Status {

    private final Suite suite;
    private final Progress progress;

    Status(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    int run() {
        if (suite.parts().stream().noneMatch(PartProcess::isExpected)) {
            progress.say("The suite doesn't run. ./review up starts it.");
            return Exit.NOT_RUNNING;
        }
        Readiness readiness = new Readiness(suite.folder(), suite.ports(), progress);
        boolean allReady = true;
        for (PartProcess part : suite.parts()) {
            boolean ready = part.running().isPresent() && readiness.isReady(part.part());
            allReady &= ready;
            progress.done(
                    part.part().key(),
                    part.running()
                            .map(process -> describe(part, process, ready))
                            .orElse(part.isExpected() ? "died; its log: " + part.log() : "stopped"));
        }
        progress.say(
                allReady ? "All ready: " + Part.GATEWAY.address(suite.ports()) : "./review up starts what is missing.");
        return allReady ? Exit.OK : Exit.FAILED;
    }

    private String describe(PartProcess part, ProcessHandle process, boolean ready) {
        String since = process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .map(age -> "%d h %02d min".formatted(age.toHours(), age.toMinutesPart()))
                .orElse("");
        return "%-9s process %-8d %s  %4d MiB  %s"
                .formatted(
                        ready ? "ready" : "not ready",
                        process.pid(),
                        since,
                        residentMegabytes(process.pid()),
                        part.part().address(suite.ports()));
    }

    private static long residentMegabytes(long pid) {
        try {
            List<String> facts = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
            return facts.stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findAny()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
