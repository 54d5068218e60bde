package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** Takes two people's changes of the same words together, where at least a word that both kept lies between them. */
public final class WordMerge {

    private final Words base;

    /** The tokens of base from start to end became this. */
    private record Edit(int start, int end, Inline words) {}

    private WordMerge(Inline base) {
        this.base = Words.of(base);
    }

    /** Empty when the changes touch each other and aren't the same. */
    public static Optional<Inline> of(Inline base, Inline mine, Inline theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return Optional.of(theirs);
        }
        if (theirs.equals(base)) {
            return Optional.of(mine);
        }
        return new WordMerge(base).merged(mine, theirs);
    }

    private Optional<Inline> merged(Inline mine, Inline theirs) {
        List<Edit> edits = edits(mine);
        for (Edit edit : edits(theirs)) {
            if (edits.contains(edit)) {
                continue;
            }
            if (edits.stream().anyMatch(other -> touch(edit, other))) {
                return Optional.empty();
            }
            edits.add(edit);
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            runs.addAll(base.inline(at, edit.start()).runs());
            runs.addAll(edit.words().runs());
            at = edit.end();
        }
        runs.addAll(base.inline(at, base.size()).runs());
        return Optional.of(new Inline(runs));
    }

    private List<Edit> edits(Inline changed) {
        Words words = base.comparable(changed);
        List<Edit> edits = new ArrayList<>();
        for (Piece piece : WordDiff.pieces(base, words)) {
            if (!piece.same()) {
                edits.add(new Edit(piece.aStart(), piece.aEnd(), words.inline(piece.bStart(), piece.bEnd())));
            }
        }
        return edits;
    }

    private boolean touch(Edit one, Edit other) {
        Edit first = one.start() <= other.start() ? one : other;
        Edit second = first == one ? other : one;
        return second.start() <= first.end() || base.weight(first.end(), second.start()) == 0;
    }
}
