package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.redline.Segment.Op;
import org.jspecify.annotations.Nullable;

/**
 * One provision at one place of a file. What moves stands at two.
 *
 * @param isAddress whether this is where references to the provision lead
 * @param oldNumber "" where it has none or doesn't stand in the text before
 * @param author on whose authority it changes
 */
record Item(
        UUID id,
        Role role,
        boolean isAddress,
        Kind kind,
        int level,
        String oldNumber,
        String newNumber,
        List<Piece> heading,
        List<Piece> words,
        String author) {

    static List<Item> of(List<ProvisionView> provisions) {
        List<Item> items = new ArrayList<>();
        provisions.forEach(provision -> add(provision, items));
        return items;
    }

    private static void add(ProvisionView provision, List<Item> items) {
        items.add(new Item(
                provision.id(),
                Role.SAME,
                true,
                provision.kind(),
                provision.level(),
                provision.number(),
                provision.number(),
                pieces(provision.heading(), null),
                pieces(provision.words(), provision.runs()),
                ""));
        provision.children().forEach(child -> add(child, items));
    }

    private static List<Piece> pieces(@Nullable String words, @Nullable List<ProvisionView.RunView> runs) {
        return words == null || words.isEmpty() ? List.of() : List.of(new Piece(Op.SAME, words, runs, null, null));
    }

    /** The words under its heading, which may come and go by themselves. */
    Item underHeading() {
        boolean before = words.stream().anyMatch(piece -> piece.op() != Op.INSERTED);
        boolean after = words.stream().anyMatch(piece -> piece.op() != Op.DELETED);
        var itsRole = role != Role.SAME || before && after ? role : after ? Role.INSERTED : Role.DELETED;
        return new Item(id, itsRole, isAddress, kind, level, oldNumber, newNumber, heading, words, author);
    }

    /** The number in a text in which it stands. */
    String number() {
        return role.isAfter ? newNumber : oldNumber;
    }

    boolean isHeaded() {
        return !heading.isEmpty();
    }
}
