package org.constitutionreview.local.sample;

import java.nio.file.Path;

/** A file of the sample isn't as it must be. */
final class SampleFault extends RuntimeException {

    SampleFault(Path file, String whatIsWrong) {
        super("The sample can't be loaded from " + file + ": " + whatIsWrong + ".");
    }
}
