package org.constitutionreview.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;

/** All parts on one data folder, started and stopped together. */
public final class Suite {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Leaving class data takes seconds, and on a busy machine many. */
    private static final Duration PATIENCE_FOR_CLASS_DATA = Duration.ofSeconds(90);

    private final Path project;
    private final DataFolder folder;
    private final Ports ports;
    private final Progress progress;

    /**
     * @param project where the suite was built
     * @param ports used when nothing of the suite runs yet; what runs keeps its own
     */
    public Suite(Path project, Path data, Ports ports, Progress progress) {
        this.project = project.toAbsolutePath().normalize();
        this.folder = new DataFolder(data);
        this.progress = progress;
        this.ports = runs() ? recordedPorts().orElse(ports) : ports;
    }

    public DataFolder folder() {
        return folder;
    }

    public Ports ports() {
        return ports;
    }

    /** Whether anything of it runs. */
    public boolean runs() {
        return parts().stream().anyMatch(process -> process.running().isPresent());
    }

    /** Starts what is missing, and returns when all of it is ready. Started parts stay when one fails, for a look at their logs. */
    public void up(BusinessDate start) {
        folder.create();
        try (FileChannel lock =
                FileChannel.open(folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new Failed("Another ./review up is at work on " + folder.path() + ".");
            }
            List<PartProcess> missing = parts().stream()
                    .filter(process -> process.running().isEmpty())
                    .toList();
            demandFreePorts(missing);
            Files.writeString(offsetNote(), Integer.toString(ports.offset()));
            start.writeOnce(folder.clock());
            Secrets secrets = Secrets.in(folder);
            Readiness readiness = new Readiness(folder, ports, progress);
            missing.forEach(process -> start(process, secrets));
            readiness.await(parts(), missing.stream().map(PartProcess::part).toList());
            new Sample(project, folder, ports, secrets, progress).importOnce(artefacts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The services first, so that none of them works into a closing store. */
    public void down() {
        CompletableFuture<?>[] services = parts().stream()
                .filter(process -> process.part() != Part.INFRASTRUCTURE)
                .map(process -> CompletableFuture.runAsync(() -> stop(process)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(services).join();
        stop(process(Part.INFRASTRUCTURE));
    }

    List<PartProcess> parts() {
        return Arrays.stream(Part.values()).map(this::process).toList();
    }

    PartProcess process(Part part) {
        return new PartProcess(part, folder);
    }

    Artefacts artefacts() {
        return new Artefacts(project);
    }

    private void start(PartProcess process, Secrets secrets) {
        Part part = process.part();
        boolean infrastructure = part == Part.INFRASTRUCTURE;
        List<Path> added = infrastructure ? List.of() : List.of(artefacts().clock());
        List<String> arguments = infrastructure
                ? List.of(
                        folder.path().toString(),
                        Integer.toString(ports.offset()),
                        project.resolve("sample").toString())
                : List.of();
        process.start(
                Jvm.command(part, folder, artefacts().startable(part), added, arguments),
                new Environment(folder, ports, secrets).of(part));
    }

    private void stop(PartProcess process) {
        Optional<ProcessHandle> running = process.running();
        Optional<ClassDataArchive> archive = running.flatMap(ClassDataArchive::leftBy);
        if (process.stop(archive.isPresent() ? PATIENCE_FOR_CLASS_DATA : PATIENCE)) {
            archive.ifPresent(ClassDataArchive::keep);
        }
        running.ifPresent(ended -> progress.done(process.part().key(), "stopped"));
    }

    private void demandFreePorts(List<PartProcess> starting) {
        String taken = starting.stream()
                .flatMap(process -> process.part().ports(ports).stream()
                        .filter(port -> !PortOwner.isFree(port) && !PortOwner.worksOn(folder.path(), port))
                        .map(port -> "Port " + port + ", which "
                                + process.part().key() + " needs, is taken by " + PortOwner.describe(port) + "."))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Failed(
                    Exit.PORT_TAKEN,
                    taken + "\nEnd that program, or start the suite beside it: ./review up --port-offset 1000");
        }
    }

    private Optional<Ports> recordedPorts() {
        try {
            return Files.exists(offsetNote())
                    ? Optional.of(new Ports(Integer.parseInt(Files.readString(offsetNote()))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path offsetNote() {
        return folder.run().resolve("port-offset");
    }
}
