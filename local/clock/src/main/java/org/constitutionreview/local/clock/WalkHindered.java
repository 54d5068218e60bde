package org.constitutionreview.local.clock;

/** Why the clock can't go on now, in words for the administrator. */
final class WalkHindered extends RuntimeException {

    WalkHindered(String message) {
        super(message);
    }
}
