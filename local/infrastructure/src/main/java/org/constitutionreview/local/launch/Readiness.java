package org.constitutionreview.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;

/** Whether parts do what they are for, not only run. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final DataFolder folder;
    private final Ports ports;
    private final Progress progress;
    private final long startedAt = System.nanoTime();

    Readiness(DataFolder folder, Ports ports, Progress progress) {
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
    }

    /** Reports on those that were started now. */
    void await(Collection<PartProcess> parts, Collection<Part> started) {
        List<PartProcess> waiting = new ArrayList<>(parts);
        while (!waiting.isEmpty()) {
            waiting.removeIf(process -> isDone(process, started.contains(process.part())));
            if (!waiting.isEmpty()) {
                if (passed().compareTo(PATIENCE) > 0) {
                    throw failed(waiting.get(0), "isn't ready after " + PATIENCE.toSeconds() + " s");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    boolean isReady(Part part) {
        return part == Part.INFRASTRUCTURE ? isInfrastructureReady() : answers(part.address(ports));
    }

    private boolean isDone(PartProcess process, boolean report) {
        if (process.running().isEmpty()) {
            throw failed(process, "ended while it was starting");
        }
        boolean ready = isReady(process.part());
        if (ready && report) {
            progress.done(process.part().key(), "ready after %.1f s".formatted(passed().toMillis() / 1000.0));
        }
        return ready;
    }

    /** An old note of a killed process doesn't count. */
    private boolean isInfrastructureReady() {
        return new PartProcess(Part.INFRASTRUCTURE, folder)
                .running()
                .filter(process -> noted(folder.infrastructureReady()).equals(Long.toString(process.pid())))
                .isPresent();
    }

    private static String noted(Path note) {
        try {
            return Files.exists(note) ? Files.readString(note) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private boolean answers(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.");
        }
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private static Failed failed(PartProcess process, String what) {
        return new Failed(process.part().key() + " " + what + ". Its last words, from " + process.log() + ":\n"
                + process.lastWords());
    }
}
