package org.constitutionreview.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.SuiteApi;
import org.constitutionreview.local.launch.BusinessDate;
import org.constitutionreview.local.launch.FreePorts;
import org.constitutionreview.local.launch.Part;
import org.constitutionreview.local.launch.Progress;
import org.constitutionreview.local.launch.Suite;

/** A suite of its own, whose processes end without a warning. */
final class KillableSuite {

    private static final Path PROJECT =
            Path.of(System.getProperty("review.project", "..")).toAbsolutePath().normalize();

    private final Suite suite;
    private final Map<String, SuiteApi> people = new ConcurrentHashMap<>();

    private KillableSuite(Suite suite) {
        this.suite = suite;
    }

    static KillableSuite start() {
        try {
            Path target = Files.createDirectories(PROJECT.resolve("journeys/target"));
            KillableSuite started = new KillableSuite(new Suite(
                    PROJECT, Files.createTempDirectory(target, "faults-"), FreePorts.find(), new Progress(System.out)));
            Runtime.getRuntime().addShutdownHook(new Thread(started::down, "faults-down"));
            started.up();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code ./review up}: starts what is missing. */
    void up() {
        suite.up(BusinessDate.OF_THE_SAMPLE);
    }

    void down() {
        suite.down();
    }

    /** As {@code kill -9}. */
    void kill(Part part) {
        Path note = suite.folder()
                .run()
                .resolve(part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pid");
        try {
            ProcessHandle process = ProcessHandle.of(
                            Long.parseLong(Files.readString(note).trim()))
                    .orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return Ports.address(suite.ports().gateway());
    }

    /** Signed in while the sign-in service is there; the token outlives the faults. */
    SuiteApi as(String sub) {
        return people.computeIfAbsent(sub, person -> {
            PersonToken token =
                    new PersonToken(URI.create(Ports.address(suite.ports().identity())), person);
            token.get();
            return SuiteApi.withToken(URI.create(address()), token);
        });
    }
}
