package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.source.Block;

/** A block while its file is being read. */
final class Draft {

    final UUID id = UUID.randomUUID();
    final List<Piece> pieces = new ArrayList<>();
    final Set<String> bookmarks = new LinkedHashSet<>();
    final List<Draft> notes = new ArrayList<>();
    ParagraphProperties properties = ParagraphProperties.NONE;
    Block.Role role = Block.Role.PARAGRAPH;
    int depth;
    Counters.Counted counted = Counters.NOT_COUNTED;
    Block.Origin origin = Block.Origin.NONE;
    String place = "";

    void append(Draft other) {
        pieces.addAll(other.pieces);
        bookmarks.addAll(other.bookmarks);
        notes.addAll(other.notes);
    }

    String words() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return pieces.stream().allMatch(piece -> Blanks.only(piece.text()));
    }
}
