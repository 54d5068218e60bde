package org.constitutionreview.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.launch.BusinessDate;
import org.constitutionreview.local.launch.FreePorts;
import org.constitutionreview.local.launch.Progress;
import org.constitutionreview.local.launch.Suite;
import org.jspecify.annotations.Nullable;

/**
 * The suite with the sample Constitution, started when the first journey asks for it, on free ports and a data folder of its own.
 *
 * <p>With the system property {@code review.data}, the suite on that data folder is used instead, started if need be with the port
 * offset {@code review.port-offset}, and left running: for those who write journeys.
 */
final class RunningSuite {

    private static @Nullable RunningSuite current;

    private final Suite suite;

    private RunningSuite(Suite suite) {
        this.suite = suite;
    }

    static synchronized RunningSuite get() {
        if (current == null) {
            current = givenData().map(RunningSuite::ofTheDeveloper).orElseGet(RunningSuite::fresh);
        }
        return current;
    }

    /** A suite whose business clock hasn't passed a day, for stories that keep to dates: time never runs back. */
    static synchronized RunningSuite notAfter(LocalDate day) {
        RunningSuite running = get();
        if (running.today().isAfter(day)) {
            running.suite.down();
            current = fresh();
            return current;
        }
        return running;
    }

    String address() {
        return Ports.address(suite.ports().gateway());
    }

    String issuer() {
        return Ports.address(suite.ports().identity());
    }

    String mails() {
        return Ports.address(suite.ports().mailPage());
    }

    LocalDate today() {
        return BusinessClock.of(this).today();
    }

    String kafka() {
        return "localhost:" + suite.ports().kafka();
    }

    static Path project() {
        return Path.of(System.getProperty("review.project", ".."))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Path> givenData() {
        return Optional.ofNullable(System.getProperty("review.data")).map(Path::of);
    }

    private static RunningSuite ofTheDeveloper(Path data) {
        Ports ports = new Ports(Integer.getInteger("review.port-offset", 0));
        return started(new Suite(project(), data, ports, new Progress(System.out)));
    }

    private static RunningSuite fresh() {
        Suite suite = new Suite(project(), data(), FreePorts.find(), new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::down, "suite-down"));
        return started(suite);
    }

    private static RunningSuite started(Suite suite) {
        suite.up(BusinessDate.OF_THE_SAMPLE);
        return new RunningSuite(suite);
    }

    /** Kept after the tests, for a look at the logs of a failed one. */
    private static Path data() {
        try {
            Path target = Files.createDirectories(project().resolve("journeys/target"));
            return Files.createTempDirectory(target, "suite-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
