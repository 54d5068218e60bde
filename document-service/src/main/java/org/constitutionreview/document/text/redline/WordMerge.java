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
    private final boolean table;

    /** The tokens of base from start to end became this. */
    private record Edit(int start, int end, Inline words) {}

    private WordMerge(Inline base, boolean table) {
        this.base = Words.of(base);
        this.table = table;
    }

    /** Empty when the changes touch each other and aren't the same. */
    public static Optional<Inline> of(Inline base, Inline mine, Inline theirs, boolean table) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return Optional.of(theirs);
        }
        if (theirs.equals(base)) {
            return Optional.of(mine);
        }
        return new WordMerge(base, table).merged(mine, theirs);
    }

    private Optional<Inline> merged(Inline mine, Inline theirs) {
        List<Edit> edits = edits(mine);
        List<Edit> theirEdits = edits(theirs);
        List<Edit> onlyMine = without(edits, theirEdits);
        List<Edit> onlyTheirs = without(theirEdits, edits);
        if (onlyMine.stream().anyMatch(my -> onlyTheirs.stream().anyMatch(their -> touch(my, their)))) {
            return Optional.empty();
        }
        edits.addAll(onlyTheirs);
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
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

    private static List<Edit> without(List<Edit> edits, List<Edit> others) {
        return edits.stream().filter(edit -> !others.contains(edit)).toList();
    }

    private List<Edit> edits(Inline changed) {
        Words words = base.comparable(changed);
        List<Edit> edits = new ArrayList<>();
        for (Piece piece : table ? WordDiff.piecesOfTable(base, words) : WordDiff.pieces(base, words)) {
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
