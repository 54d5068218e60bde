package org.constitutionreview.document.reading;

import java.util.List;
import java.util.function.Function;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.redline.Segment;
import org.jspecify.annotations.Nullable;

/** Shows the words of a redline: those that went with references as they read before, the others as they read now. */
final class RedlinePieces {

    private final ReferenceWords before;
    private final ReferenceWords after;

    RedlinePieces(ReferenceWords before, ReferenceWords after) {
        this.before = before;
        this.after = after;
    }

    List<Piece> of(List<Segment> segments) {
        return segments.stream().map(this::piece).toList();
    }

    private Piece piece(Segment segment) {
        var formerly = segment.formerly();
        var formatting = segment.formatting();
        return new Piece(
                segment.op(),
                segment.text(),
                switch (segment.op()) {
                    case SAME -> runs(segment.inline(), run -> RunView.of(run, before, after));
                    case DELETED -> runs(segment.inline(), run -> RunView.of(run, before));
                    case INSERTED, FORMATTED -> runs(segment.inline(), run -> RunView.of(run, after));
                },
                formatting.isEmpty() ? null : formatting,
                formerly == null ? null : runs(formerly, run -> RunView.of(run, before)));
    }

    private static @Nullable List<RunView> runs(Inline inline, Function<Run, RunView> view) {
        boolean plain = inline.runs().stream()
                .allMatch(run -> run.reference() == null && run.link() == null && !run.bold() && !run.italic());
        return plain ? null : inline.runs().stream().map(view).toList();
    }
}
