package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.word.Piece.Pointer;
import org.constitutionreview.document.text.source.word.Piece.Shows;

/** Makes references of the file's cross-references, once all their targets are known. */
final class Resolving {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]+(?:[.()\\-–]*[\\p{L}\\p{N}]+)*");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("\\s*((?:\\(?[A-Za-z]{1,4}\\)|\\(?\\d+[A-Z]*(?:\\.\\d+[A-Z]*)*[.)]?))\\s");

    private final Map<String, Draft> bookmarks = new HashMap<>();
    private final Notices notices;

    Resolving(List<Draft> drafts, Notices notices) {
        this.notices = notices;
        for (Draft draft : drafts) {
            draft.bookmarks.forEach(name -> bookmarks.putIfAbsent(name, draft));
        }
    }

    Inline words(Draft draft) {
        List<Run> runs = new ArrayList<>();
        List<Piece> pieces = draft.pieces;
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at++);
            if (piece.pointer() == null) {
                runs.add(plain(piece));
                continue;
            }
            List<Piece> same = new ArrayList<>(List.of(piece));
            while (at < pieces.size() && pieces.get(at).pointer() == piece.pointer()) {
                same.add(pieces.get(at++));
            }
            runs.addAll(reference(piece.pointer(), same, draft));
        }
        return new Inline(draft.role == Block.Role.HEADING ? evenly(runs) : runs);
    }

    MarkedText.Paragraph marked(Draft draft) {
        String list = draft.counted.list().replaceFirst("/.*", "");
        return new MarkedText.Paragraph(
                draft.id,
                draft.role,
                draft.counted.number(),
                draft.properties.style().name(),
                list + "/" + draft.depth,
                List.copyOf(draft.bookmarks),
                draft.pieces.stream().map(this::stretch).toList(),
                draft.place);
    }

    private MarkedText.Stretch stretch(Piece piece) {
        Pointer pointer = piece.pointer();
        Draft target = pointer == null || pointer.shows() != Shows.NUMBER ? null : bookmarks.get(pointer.bookmark());
        return new MarkedText.Stretch(
                piece.text(), piece.bold(), piece.italic(), piece.link(), target == null ? null : target.id);
    }

    private static Run plain(Piece piece) {
        return new Run(piece.text(), piece.bold(), piece.italic(), piece.link(), null);
    }

    private List<Run> reference(Pointer pointer, List<Piece> pieces, Draft in) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        String shown = all.toString();
        List<Run> asItIs = pieces.stream().map(Resolving::plain).toList();
        Draft target = bookmarks.get(pointer.bookmark());
        if (shown.isBlank()) {
            return asItIs;
        }
        if (pointer.shows() == Shows.PAGE) {
            notices.warn("cross-reference to a page: " + Notices.quoted(shown) + " is kept as words", in);
            return asItIs;
        }
        if (target == null) {
            if (!pointer.bookmark().equals("_top")) {
                notices.warn("cross-reference " + Notices.quoted(shown) + " leads to nothing in this file", in);
            }
            return asItIs;
        }
        String number = number(target);
        Matcher found = NUMBER.matcher(shown);
        while (found.find()) {
            boolean exact = !number.isEmpty() && isSame(found.group(), number);
            if (exact) {
                int end = withBrackets(shown, found.end(), number);
                int start =
                        found.start() > 0 && shown.charAt(found.start() - 1) == '(' ? found.start() - 1 : found.start();
                return around(shown, start, end, target, pieces.get(0));
            }
        }
        if (pointer.shows() == Shows.NUMBER
                && !number.isEmpty()
                && NUMBER.matcher(shown).find()) {
            notices.warn(
                    "cross-reference shows " + Notices.quoted(shown) + ", but leads to " + Notices.quoted(number), in);
            return around(shown, 0, firstWord(shown), target, pieces.get(0));
        }
        notices.warn("cross-reference " + Notices.quoted(shown) + " to words without a number is kept as words", in);
        return asItIs;
    }

    /** The number it shows itself, or one typed by hand at its beginning. */
    private static String number(Draft target) {
        if (!target.counted.number().isEmpty()) {
            return target.counted.number();
        }
        Matcher typed = TYPED_NUMBER.matcher(target.words());
        return typed.lookingAt() ? typed.group(1) : "";
    }

    /** A reference from afar shows the numbers above it too: "5.3(a)" for "(a)". */
    private static boolean isSame(String shown, String number) {
        String bare = figures(number);
        String seen = figures(shown);
        boolean deeper = number.startsWith("(") && seen.endsWith("(" + bare);
        return !bare.isEmpty() && (seen.equals(bare) || deeper);
    }

    private static String figures(String number) {
        return number.replaceAll("^[\\s(.]+|[\\s).:]+$", "");
    }

    private static int withBrackets(String shown, int end, String number) {
        boolean closes = end < shown.length() && shown.charAt(end) == ')' && number.endsWith(")");
        return closes ? end + 1 : end;
    }

    private static int firstWord(String shown) {
        Matcher word = Pattern.compile("\\s*\\S+").matcher(shown);
        return word.lookingAt() ? word.end() : shown.length();
    }

    private static List<Run> around(String shown, int start, int end, Draft target, Piece look) {
        return List.of(
                plain(look.withText(shown.substring(0, start))),
                new Run("", look.bold(), look.italic(), null, Reference.to(target.id)),
                plain(look.withText(shown.substring(end))));
    }

    /** A heading that is bold or italic throughout looks so because it is one. */
    private static List<Run> evenly(List<Run> runs) {
        boolean bold = runs.stream().filter(run -> !run.text().isBlank()).allMatch(Run::bold);
        boolean italic = runs.stream().filter(run -> !run.text().isBlank()).allMatch(Run::italic);
        return runs.stream()
                .map(run ->
                        new Run(run.text(), run.bold() && !bold, run.italic() && !italic, run.link(), run.reference()))
                .toList();
    }
}
