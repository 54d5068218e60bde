package org.constitutionreview.local.launch;

/** A command that can't do what it is for; the message says why, and what to do. */
public final class Failed extends RuntimeException {

    private final int exitCode;

    Failed(String message) {
        this(1, message);
    }

    Failed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
