package org.constitutionreview.document.text.instruction;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of an instruction, about one text. */
final class Instruction {

    private final Reading reading;
    private final Prose prose;
    private final Supplier<UUID> ids;

    Instruction(Reading reading, Prose prose, Supplier<UUID> ids) {
        this.reading = reading;
        this.prose = prose;
        this.ids = ids;
    }

    String skeleton() {
        return reading.skeleton();
    }

    WordEdits words() {
        return new WordEdits(prose, location());
    }

    ProvisionEdits provisions() {
        return new ProvisionEdits(prose, ids);
    }

    @Nullable
    Whereabouts location() {
        return reading.location() < 0 ? null : Whereabouts.find(reading.places().get(reading.location()), prose);
    }

    Whereabouts place(int nth) {
        return Whereabouts.find(placeWords(nth), prose);
    }

    String placeWords(int nth) {
        return reading.places().get(nth);
    }

    /** @throws Refused when words are left to the reader: "including … but not limited to" */
    String quoted(int nth) {
        String words = reading.quoted().get(nth);
        if (words.isBlank()) {
            throw new Refused("There are no words between the quotation marks.");
        }
        if (words.contains("…") || words.contains("...")) {
            throw new Refused("“" + words + "” has a gap. Write out all of the words.");
        }
        return words;
    }
}
