package org.constitutionreview.document.text.instruction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as people name it; {@link Whereabouts} finds out which one it is. */
sealed interface PlaceName {

    /**
     * "paragraph 18.1", "item (vii) of 19.3".
     *
     * @param noun "" when there is none
     * @param within null for anywhere
     */
    record Numbered(String noun, String number, @Nullable PlaceName within) implements PlaceName {

        /** A bare figure, which may as well be a quantity. */
        boolean isFigure() {
            return noun.isEmpty() && within == null && number.matches("\\d+");
        }
    }

    /** "the new paragraph 2.1": one that another instruction of the same text inserts. */
    record New(String noun, String number) implements PlaceName {}

    /** "the third to last bullet of 19.3", "the first sentence of 3.1", "the first new bullet of 3.1"; from 1. */
    record Nth(int nth, boolean fromTheEnd, boolean isNew, String noun, @Nullable PlaceName within)
            implements PlaceName {}

    /** "the heading of section 3". */
    record Heading(PlaceName of) implements PlaceName {}

    /** "the paragraph beginning ‘Employees’". */
    record Opening(String noun, String words, @Nullable PlaceName within) implements PlaceName {}

    /** "section 4 (“Hospitality”)". */
    record Labelled(PlaceName place, String label) implements PlaceName {}

    /** "paragraphs 4.1 and 4.2", "4.1 to 4.3". */
    record Several(List<PlaceName> places, boolean range) implements PlaceName {}
}
