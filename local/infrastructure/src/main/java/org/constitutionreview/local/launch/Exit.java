package org.constitutionreview.local.launch;

/** What the command's exit code says. */
final class Exit {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_RUNNING = 3;
    static final int PORT_TAKEN = 4;

    private Exit() {}
}
