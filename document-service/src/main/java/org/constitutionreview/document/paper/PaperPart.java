package org.constitutionreview.document.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a pack can be taken away as a file. */
public enum PaperPart {
    PACK("The whole pack"),
    REPORT("Report"),
    CLEAN_COPY("Text as proposed"),
    REDLINE("Tracked changes"),
    SCHEDULE("Schedule of amendments"),
    CONSULTATION("Consultation table");

    private final String title;

    PaperPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PaperPart> of(String path) {
        return Arrays.stream(values()).filter(part -> part.path().equals(path)).findFirst();
    }
}
