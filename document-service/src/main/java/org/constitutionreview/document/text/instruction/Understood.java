package org.constitutionreview.document.text.instruction;

import java.util.List;

/**
 * What came of reading words.
 *
 * @param understanding of all of them together
 * @param parts each instruction by itself, where there are several
 */
public record Understood(Understanding understanding, List<Part> parts) {

    public Understood {
        parts = List.copyOf(parts);
    }

    /** @param words so that they can be read by themselves */
    public record Part(String words, Understanding understanding) {}

    static Understood alone(Understanding understanding) {
        return new Understood(understanding, List.of());
    }
}
