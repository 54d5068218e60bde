package org.constitutionreview.local.demo;

/**
 * One step of the story.
 *
 * @param name as for {@code --until}
 * @param told what happens, in one sentence
 * @param act makes it happen and checks it; answers the path of the page to look at
 */
record Step(String name, String told, Act act) {

    @FunctionalInterface
    interface Act {

        String perform();
    }
}
