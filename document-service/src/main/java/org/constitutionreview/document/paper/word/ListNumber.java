package org.constitutionreview.document.paper.word;

/**
 * A run of numbers ("num" in Word): one abstract list, counted on or started somewhere.
 *
 * @param startLevel the level that starts again where the run begins; -1 where none does
 */
record ListNumber(int id, int abstractId, int startLevel, int startsAt) {

    static ListNumber fromTheBeginning(int id, int abstractId) {
        return new ListNumber(id, abstractId, ListLevel.NONE, 1);
    }
}
