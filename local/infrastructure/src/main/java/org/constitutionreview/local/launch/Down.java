package org.constitutionreview.local.launch;

/** {@code ./review down} */
final class Down {

    private final Suite suite;
    private final Progress progress;

    Down(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    int run() {
        progress.say(suite.runs() ? "Stopping the suite" : "The suite doesn't run.");
        suite.down();
        return Exit.OK;
    }
}
