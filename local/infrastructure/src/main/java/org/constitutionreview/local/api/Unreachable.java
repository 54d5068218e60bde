package org.constitutionreview.local.api;

import java.net.URI;

/** Nobody answered at an address of the suite. */
public final class Unreachable extends RuntimeException {

    Unreachable(URI address, Exception cause) {
        super("There is no answer from " + address + ". Is the suite running (./review status)?", cause);
    }
}
