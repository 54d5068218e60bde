package org.constitutionreview.document.paper.word;

/**
 * How a paragraph gets its number, and how far it is indented.
 *
 * @param listId the run of numbers that Word counts; 0 where the number is typed, or there is none
 * @param depth from 1
 */
record Mark(int listId, int level, int depth) {

    private static final int STEP = 567;
    private static final int NUMBERS = 850;

    static Mark typed(int depth) {
        return new Mark(0, 0, depth);
    }

    boolean isCounted() {
        return listId != 0;
    }

    boolean isBullet() {
        return listId == Lists.BULLETS;
    }

    /** Where the words begin, in twentieths of a point. */
    int left(boolean numbered) {
        if (isBullet()) {
            return NUMBERS + STEP * Math.max(depth - 2, 1);
        }
        return numbered
                ? NUMBERS + STEP * Math.max(depth - 2, 0)
                : depth == 1 ? 0 : NUMBERS + STEP * Math.max(depth - 3, 0);
    }

    /** How far the number stands before the words. */
    int hanging(boolean numbered) {
        return !numbered && !isBullet() ? 0 : isBullet() || depth > 2 ? STEP : NUMBERS;
    }
}
