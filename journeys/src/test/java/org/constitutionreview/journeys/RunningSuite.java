package org.constitutionreview.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.launch.BusinessDate;
import org.constitutionreview.local.launch.FreePorts;
import org.constitutionreview.local.launch.Progress;
import org.constitutionreview.local.launch.Suite;

/** The suite with the sample Constitution, started once for all journeys on free ports and a data folder of its own. */
final class RunningSuite {

    private final Suite suite;

    private RunningSuite(Suite suite) {
        this.suite = suite;
    }

    static RunningSuite get() {
        return Only.SUITE;
    }

    /** Started when the first journey asks for it. */
    private static final class Only {

        private static final RunningSuite SUITE = start();
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

    static Path project() {
        return Path.of(System.getProperty("review.project", ".."))
                .toAbsolutePath()
                .normalize();
    }

    private static RunningSuite start() {
        Suite suite = new Suite(project(), data(), FreePorts.find(), new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::down, "suite-down"));
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
