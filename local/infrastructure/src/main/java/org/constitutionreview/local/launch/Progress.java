package org.constitutionreview.local.launch;

import java.io.PrintStream;

/** Plain lines about what has been done, one a step. */
public record Progress(PrintStream out) {

    void say(String line) {
        out.println(line);
    }

    void done(String what, String result) {
        out.printf("  %-22s %s%n", what, result);
    }
}
