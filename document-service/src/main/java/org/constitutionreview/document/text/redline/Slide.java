package org.constitutionreview.document.text.redline;

/** An insertion or deletion whose neighbours allow it to stand a little earlier or later with the same effect. */
final class Slide {

    private final Words words;
    private final int start;
    private final int end;

    Slide(Piece piece, Words a, Words b) {
        this.words = piece.isInsertion() ? b : a;
        this.start = piece.isInsertion() ? piece.bStart() : piece.aStart();
        this.end = piece.isInsertion() ? piece.bEnd() : piece.aEnd();
    }

    /** By how many tokens to shift it (negative: earlier), when so many equal ones stand before and after it. */
    int best(int before, int after) {
        int best = 0;
        int bestRank = rank(0);
        for (int by = -1; -by <= before && code(start + by) == code(end + by); by--) {
            if (rank(by) > bestRank) {
                best = by;
                bestRank = rank(by);
            }
        }
        for (int by = 1; by <= after && code(start + by - 1) == code(end + by - 1); by++) {
            if (rank(by) > bestRank) {
                best = by;
                bestRank = rank(by);
            }
        }
        return best;
    }

    private int code(int at) {
        return words.codes()[at];
    }

    private int rank(int by) {
        int first = start + by;
        int last = end + by - 1;
        boolean sentenceBefore = first == 0
                || words.endsSentence(first - 1)
                || (first > 1 && words.isSpace(first - 1) && words.endsSentence(first - 2));
        boolean sentenceEnds =
                words.endsSentence(last) || (last > first && words.isSpace(last) && words.endsSentence(last - 1));
        boolean wordStarts = !words.isSpace(first) && (first == 0 || words.isSpace(first - 1));
        boolean spaceEnds = words.isSpace(last) || last == words.size() - 1;
        return (sentenceBefore && sentenceEnds ? 4 : 0)
                + (wordStarts && spaceEnds ? 2 : 0)
                + (words.weight(first, first + 1) == 0 ? 0 : 1);
    }
}
