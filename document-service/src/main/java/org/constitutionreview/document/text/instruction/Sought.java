package org.constitutionreview.document.text.instruction;

/**
 * Words of the text that an instruction names.
 *
 * @param nth which of several such, counted from 1, or from the end down from -1; 0 when that isn't said
 */
record Sought(String words, int nth) {

    static Sought only(String words) {
        return new Sought(words, 0);
    }
}
