package org.constitutionreview.benchmarks.text;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** JGit's algorithms on words instead of lines. */
final class JGit {

    private JGit() {}

    static final class Row extends Sequence {
        private final int[] words;

        Row(int[] words) {
            this.words = words;
        }

        @Override
        public int size() {
            return words.length;
        }
    }

    private static final class Comparing extends SequenceComparator<Row> {
        @Override
        public boolean equals(Row a, int at, Row b, int other) {
            return a.words[at] == b.words[other];
        }

        @Override
        public int hash(Row row, int at) {
            return row.words[at] * 0x9E3779B9;
        }
    }

    static int changedWords(DiffAlgorithm algorithm, int[] before, int[] after) {
        int changed = 0;
        for (Edit edit : algorithm.diff(new Comparing(), new Row(before), new Row(after))) {
            changed += edit.getLengthA() + edit.getLengthB();
        }
        return changed;
    }
}
