package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the shortest edit one that people can read: no crumbs left standing between changes, a sentence of which little
 * is left replaced as a whole, and insertions that begin and end where words or sentences do.
 */
final class Readable {

    /** Of a sentence at least this share stays, or the whole of it is replaced. */
    private static final double LEAST_KEPT = 0.3;

    private final Words a;
    private final Words b;

    private Readable(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    static List<Piece> of(List<Piece> pieces, Words a, Words b) {
        Readable readable = new Readable(a, b);
        return readable.slid(readable.withoutCrumbs(readable.wholeSentences(readable.withoutCrumbs(pieces))));
    }

    private List<Piece> withoutCrumbs(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = out.size() - 1;
            if (!piece.same() && last >= 0 && !out.get(last).same()) {
                out.set(last, out.get(last).replacedUpTo(piece));
            } else if (piece.same() && last >= 0 && out.get(last).same()) {
                Piece before = out.get(last);
                out.set(last, Piece.same(before.aStart(), before.bStart(), piece.aEnd() - before.aStart()));
            } else {
                out.add(piece);
            }
            swallow(out);
        }
        return out;
    }

    private void swallow(List<Piece> out) {
        while (out.size() >= 3) {
            int last = out.size() - 1;
            Piece before = out.get(last - 2);
            Piece kept = out.get(last - 1);
            Piece after = out.get(last);
            if (!kept.same() || !isCrumb(before, kept, after)) {
                return;
            }
            out.subList(last - 1, last + 1).clear();
            out.set(last - 2, before.replacedUpTo(after));
        }
    }

    private boolean isCrumb(Piece before, Piece kept, Piece after) {
        int weight = a.weight(kept.aStart(), kept.aEnd());
        return weight == 0 || (weight <= heavier(before) && weight <= heavier(after));
    }

    private int heavier(Piece piece) {
        return Math.max(a.weight(piece.aStart(), piece.aEnd()), b.weight(piece.bStart(), piece.bEnd()));
    }

    private List<Piece> wholeSentences(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        List<Piece> sentence = new ArrayList<>();
        for (Piece piece : pieces) {
            for (Piece part : piece.same() ? cutAtSentences(piece) : List.of(piece)) {
                sentence.add(part);
                if (part.same() && endsSentence(part)) {
                    out.addAll(replacedIfLittleIsLeft(sentence));
                    sentence.clear();
                }
            }
        }
        out.addAll(replacedIfLittleIsLeft(sentence));
        return out;
    }

    private List<Piece> cutAtSentences(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        int start = piece.aStart();
        int shift = piece.bStart() - piece.aStart();
        for (int at = piece.aStart(); at < piece.aEnd(); at++) {
            boolean end = at > start && a.isSpace(at) && a.endsSentence(at - 1);
            if (end || at == piece.aEnd() - 1) {
                parts.add(Piece.same(start, start + shift, at + 1 - start));
                start = at + 1;
            }
        }
        return parts;
    }

    private boolean endsSentence(Piece part) {
        int end = part.aEnd();
        return end - part.aStart() >= 2 && a.isSpace(end - 1) && a.endsSentence(end - 2);
    }

    private List<Piece> replacedIfLittleIsLeft(List<Piece> sentence) {
        if (sentence.stream().allMatch(Piece::same)) {
            return List.copyOf(sentence);
        }
        Piece first = sentence.get(0);
        Piece last = sentence.get(sentence.size() - 1);
        int kept = sentence.stream()
                .filter(Piece::same)
                .mapToInt(piece -> a.weight(piece.aStart(), piece.aEnd()))
                .sum();
        int shorter = Math.min(a.weight(first.aStart(), last.aEnd()), b.weight(first.bStart(), last.bEnd()));
        return kept < LEAST_KEPT * shorter ? List.of(first.replacedUpTo(last)) : List.copyOf(sentence);
    }

    private List<Piece> slid(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        for (int at = 0; at < out.size(); at++) {
            Piece piece = out.get(at);
            if (!piece.isInsertion() && !piece.isDeletion()) {
                continue;
            }
            Piece before = at > 0 ? out.get(at - 1) : null;
            Piece after = at + 1 < out.size() ? out.get(at + 1) : null;
            int by = new Slide(piece, a, b)
                    .best(
                            before == null ? 0 : before.aEnd() - before.aStart(),
                            after == null ? 0 : after.aEnd() - after.aStart());
            if (by == 0) {
                continue;
            }
            Piece moved = piece.shifted(by);
            out.set(at, moved);
            if (before == null) {
                out.add(at++, Piece.same(piece.aStart(), piece.bStart(), by));
            } else {
                out.set(at - 1, Piece.same(before.aStart(), before.bStart(), moved.aStart() - before.aStart()));
            }
            if (after == null) {
                out.add(Piece.same(moved.aEnd(), moved.bEnd(), -by));
            } else {
                out.set(at + 1, Piece.same(moved.aEnd(), moved.bEnd(), after.aEnd() - moved.aEnd()));
            }
        }
        return out;
    }
}
