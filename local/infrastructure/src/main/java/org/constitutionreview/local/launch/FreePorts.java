package org.constitutionreview.local.launch;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.constitutionreview.local.Ports;

/** Ports for a suite that is to be in nobody's way, such as a test's. */
public final class FreePorts {

    private static final int FIRST_OFFSET = 2_000;

    /** Above lie the ports that the system gives to outgoing connections. */
    private static final int LAST_OFFSET = 24_000;

    private FreePorts() {}

    public static Ports find() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST_OFFSET, LAST_OFFSET))
                .limit(1000)
                .mapToObj(Ports::new)
                .filter(FreePorts::areFree)
                .findFirst()
                .orElseThrow(() -> new Failed(Exit.PORT_TAKEN, "No free ports were found on this machine."));
    }

    private static boolean areFree(Ports ports) {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.ports(ports).stream())
                .allMatch(PortOwner::isFree);
    }
}
