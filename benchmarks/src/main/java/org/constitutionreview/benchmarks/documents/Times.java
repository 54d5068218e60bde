package org.constitutionreview.benchmarks.documents;

import java.util.Arrays;

/** Milliseconds of one thing done often, sorted. */
record Times(double[] milliseconds) {

    /** Something that is done and measured. */
    @FunctionalInterface
    interface Step {
        void run(int round) throws Exception;
    }

    static Times of(int warmUp, int rounds, Step step) throws Exception {
        double[] times = new double[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long before = System.nanoTime();
            step.run(round + warmUp);
            if (round >= 0) {
                times[round] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Times(times);
    }

    double median() {
        return milliseconds[milliseconds.length / 2];
    }

    double percentile95() {
        return milliseconds[milliseconds.length * 95 / 100];
    }

    void print(String what) {
        System.out.printf("%-70s median %7.2f ms   95 %% %7.2f ms%n", what, median(), percentile95());
    }
}
