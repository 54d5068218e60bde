package org.constitutionreview.local.launch;

import java.util.List;
import java.util.Map;
import org.constitutionreview.local.Ports;

/** {@code ./review verify}: are the records of the running suite as they were written? */
final class Verifying {

    private static final String PROGRAM = "org.constitutionreview.local.verify.Verify";

    private final Suite suite;

    Verifying(Suite suite) {
        this.suite = suite;
    }

    int run() {
        if (!suite.runs()) {
            throw new Failed(Exit.NOT_RUNNING, "The suite doesn't run. ./review up starts it.");
        }
        Ports ports = suite.ports();
        var arguments = List.of(
                "--gateway", Ports.address(ports.gateway()),
                "--issuer", Ports.address(ports.identity()));
        return new Program(suite.artefacts().startable(Part.INFRASTRUCTURE), PROGRAM, arguments, Map.of()).run();
    }
}
