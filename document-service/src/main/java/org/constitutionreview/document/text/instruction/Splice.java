package org.constitutionreview.document.text.instruction;

import java.util.List;

/**
 * Words that take the place of those from start to end in a passage.
 *
 * @param looks how the words that stand there are to look, in which case they stay
 */
record Splice(int start, int end, String words, List<Look> looks) {

    static Splice of(int start, int end, String words) {
        return new Splice(start, end, words, List.of());
    }

    static Splice look(int start, int end, List<Look> looks) {
        return new Splice(start, end, "", looks);
    }

    boolean keepsWords() {
        return !looks.isEmpty();
    }
}
