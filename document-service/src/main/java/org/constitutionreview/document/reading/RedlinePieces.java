package org.constitutionreview.document.reading;

import java.util.List;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.ReferenceWords;
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
        return segments.stream()
                .map(segment -> new Piece(segment.op(), segment.text(), runs(segment), formatting(segment)))
                .toList();
    }

    private @Nullable List<RunView> runs(Segment segment) {
        var runs = segment.inline().runs();
        boolean plain = runs.stream()
                .allMatch(run -> run.reference() == null && run.link() == null && !run.bold() && !run.italic());
        if (plain) {
            return null;
        }
        return runs.stream()
                .map(run -> switch (segment.op()) {
                    case SAME, FORMATTED -> RunView.of(run, before, after);
                    case DELETED -> RunView.of(run, before);
                    case INSERTED -> RunView.of(run, after);
                })
                .toList();
    }

    private static @Nullable String formatting(Segment segment) {
        var formatting = segment.formatting();
        return formatting.isEmpty() ? null : formatting;
    }
}
