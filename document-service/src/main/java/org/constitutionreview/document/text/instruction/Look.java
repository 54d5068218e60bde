package org.constitutionreview.document.text.instruction;

import org.constitutionreview.document.text.Run;

/** How words are to look. */
enum Look {
    BOLD,
    ITALIC,
    NOT_BOLD,
    NOT_ITALIC,
    PLAIN;

    /** @param said "bold", "in italics", "no longer bold" */
    static Look of(String said) {
        boolean italic = said.contains("italic");
        boolean no = said.startsWith("no longer") || said.startsWith("not");
        return said.contains("plain") ? PLAIN : italic ? (no ? NOT_ITALIC : ITALIC) : no ? NOT_BOLD : BOLD;
    }

    Run of(Run run) {
        boolean bold = this == BOLD || (run.bold() && this != NOT_BOLD && this != PLAIN);
        boolean italic = this == ITALIC || (run.italic() && this != NOT_ITALIC && this != PLAIN);
        return new Run(run.text(), bold, italic, run.link(), run.reference());
    }
}
