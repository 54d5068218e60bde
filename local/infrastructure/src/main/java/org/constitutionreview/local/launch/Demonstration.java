package org.constitutionreview.local.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constitutionreview.local.Ports;

/** {@code ./review demo}: an amendment's whole life on a data folder of its own. */
final class Demonstration {

    private static final String PROGRAM = "org.constitutionreview.local.demo.Demo";

    private final Suite suite;
    private final Path project;
    private final Progress progress;

    Demonstration(Suite suite, Path project, Progress progress) {
        this.suite = suite;
        this.project = project;
        this.progress = progress;
    }

    int run(Options options) {
        demandRoom(options);
        Up up = new Up(suite, progress);
        up.run(options);
        progress.say("");
        Ports ports = suite.ports();
        List<String> arguments = new ArrayList<>(List.of(
                "--gateway", Ports.address(ports.gateway()),
                "--issuer", Ports.address(ports.identity()),
                "--mail", Ports.address(ports.mailPage()),
                "--data", suite.folder().path().toString()));
        arguments.addAll(options.rest());
        int exitCode =
                new Program(suite.artefacts().startable(Part.INFRASTRUCTURE), PROGRAM, arguments, Map.of()).run();
        progress.say("");
        progress.say("It runs on, to look at: " + Ports.address(ports.gateway()));
        progress.say(
                "To stop it:             ./review down --data " + suite.folder().path());
        return exitCode;
    }

    private void demandRoom(Options options) {
        Suite own = new Suite(project, project.resolve(".review"), new Ports(0), progress);
        boolean same = own.folder().equals(suite.folder());
        if (!same && !suite.runs() && own.runs() && own.ports().equals(options.ports())) {
            throw new Failed(
                    Exit.PORT_TAKEN,
                    """
                    Your own suite runs at %s, and the demonstration doesn't touch it.
                    Run it beside yours:  ./review demo --port-offset %d
                    Or after it:          ./review down, then ./review demo"""
                            .formatted(
                                    Ports.address(own.ports().gateway()),
                                    own.ports().offset() + 1000));
        }
    }
}
