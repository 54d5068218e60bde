package org.constitutionreview.document.paper.file;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.redline.Segment.Op;

/** The rows of a table, which are kept as lines of words between bars. */
public record Cells(List<List<List<Piece>>> rows, boolean isHeaded) {

    /** Whether rows and columns stayed, so that each cell shows its own changes. */
    public static boolean keepTheirPlaces(List<Piece> pieces) {
        return pieces.stream()
                .noneMatch(piece -> piece.op() != Op.SAME
                        && (piece.text().contains("|") || piece.text().contains("\n")));
    }

    public static Cells of(List<Piece> pieces) {
        var reading = new Reading();
        pieces.forEach(piece -> runs(piece).forEach(reading::run));
        var rows = reading.rows();
        boolean headed = rows.size() > 1 && rows.get(1).stream().allMatch(Cells::isRule);
        if (headed) {
            rows.remove(1);
        }
        rows.removeIf(List::isEmpty);
        return new Cells(rows, headed);
    }

    private static final class Reading {
        private final List<List<List<Piece>>> rows = new ArrayList<>();
        private List<List<Piece>> row = new ArrayList<>();
        private List<Piece> cell = new ArrayList<>();

        void run(Piece run) {
            for (String words : run.text().split("(?<=[|\n])|(?=[|\n])")) {
                if (words.equals("|")) {
                    endCell();
                } else if (words.equals("\n")) {
                    endRow();
                } else if (!words.isEmpty()) {
                    cell.add(part(run, words));
                }
            }
        }

        private void endCell() {
            row.add(cell);
            cell = new ArrayList<>();
        }

        private void endRow() {
            endCell();
            rows.add(trimmed(row));
            row = new ArrayList<>();
        }

        List<List<List<Piece>>> rows() {
            endRow();
            return rows;
        }
    }

    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<Piece> runs(Piece piece) {
        var runs = piece.runs();
        return runs == null
                ? List.of(piece)
                : runs.stream()
                        .map(run -> new Piece(piece.op(), run.text(), List.of(run), null, null))
                        .toList();
    }

    private static Piece part(Piece whole, String words) {
        var runs = whole.runs();
        if (runs == null) {
            return new Piece(whole.op(), words, null, null, null);
        }
        var run = runs.get(0);
        return new Piece(
                whole.op(),
                words,
                List.of(new RunView(words, run.bold(), run.italic(), run.link(), run.ref(), run.was())),
                null,
                null);
    }

    /** A row begins and ends with a bar. */
    private static List<List<Piece>> trimmed(List<List<Piece>> row) {
        int from = isBlank(row.get(0)) ? 1 : 0;
        int to = row.size() > from && isBlank(row.get(row.size() - 1)) ? row.size() - 1 : row.size();
        return new ArrayList<>(row.subList(Math.min(from, to), to));
    }

    private static boolean isBlank(List<Piece> cell) {
        return cell.stream().allMatch(piece -> piece.text().isBlank());
    }

    private static boolean isRule(List<Piece> cell) {
        return cell.size() == 1 && cell.get(0).text().matches("\\s*:?-{3,}:?\\s*");
    }
}
