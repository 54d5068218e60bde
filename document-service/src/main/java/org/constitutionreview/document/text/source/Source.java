package org.constitutionreview.document.text.source;

import java.util.List;
import org.constitutionreview.document.text.Text;

/** What was read, and what a person should look at. */
public record Source(Text text, List<Finding> findings) {

    /**
     * Something odd in a source file, which was still read.
     *
     * @param line from 1
     */
    public record Finding(int line, String message) {}
}
