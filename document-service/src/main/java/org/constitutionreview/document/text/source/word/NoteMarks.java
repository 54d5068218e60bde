package org.constitutionreview.document.text.source.word;

import java.util.HashMap;
import java.util.Map;
import org.constitutionreview.document.text.source.Block;
import org.jspecify.annotations.Nullable;

/** Numbers foot- and endnotes in the order of their marks, and reads each with its mark. */
final class NoteMarks {

    /** Reads the words of a note; they may hold links, fields and tracked changes as any others. */
    interface Reader {
        void read(Element note, Draft into);
    }

    /** One kind of notes. */
    record Kind(
            String name,
            Map<String, Element> notes,
            String format,
            int first,
            String restart,
            @Nullable Reader reader) {

        static Kind none(String name) {
            return new Kind(name, Map.of(), "decimal", 1, "", null);
        }

        /** @param settings w:footnotePr or w:endnotePr of the whole document */
        static Kind of(String name, Element part, Element settings, String format, @Nullable Reader reader) {
            Map<String, Element> notes = new HashMap<>();
            for (Element note : part.children()) {
                if (note.attribute("w:type", "normal").equals("normal")) {
                    notes.put(note.attribute("w:id", ""), note);
                }
            }
            return new Kind(
                    name,
                    notes,
                    settings.child("w:numFmt").attribute("w:val", format),
                    settings.number("w:numStart", 1),
                    settings.child("w:numRestart").attribute("w:val", ""),
                    reader);
        }
    }

    private final Kind footnotes;
    private final Kind endnotes;
    private final Notices notices;
    private int footnotesSeen;
    private int endnotesSeen;

    NoteMarks(Kind footnotes, Kind endnotes, Notices notices) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
        this.notices = notices;
    }

    /** Notes may be numbered anew in each section. */
    void sectionEnds(Element sectPr) {
        footnotesSeen = restarts(footnotes, sectPr.child("w:footnotePr")) ? 0 : footnotesSeen;
        endnotesSeen = restarts(endnotes, sectPr.child("w:endnotePr")) ? 0 : endnotesSeen;
    }

    private boolean restarts(Kind kind, Element own) {
        String restart = own.child("w:numRestart").attribute("w:val", kind.restart());
        if (restart.equals("eachPage")) {
            notices.warnOnce(
                    kind.name() + "s that begin anew on each page: here they are numbered through", "the whole file");
        }
        return restart.equals("eachSect");
    }

    /** Puts the mark among the words, and the note beneath the paragraph. */
    void add(Element mark, Draft in, boolean shown) {
        if (!shown) {
            return;
        }
        boolean isFootnote = mark.is("w:footnoteReference");
        Kind kind = isFootnote ? footnotes : endnotes;
        boolean ownMark = mark.attribute("w:customMarkFollows", "0").matches("1|true|on");
        String number = "";
        if (!ownMark) {
            int seen = isFootnote ? footnotesSeen++ : endnotesSeen++;
            number = NumberFormat.show(kind.first() + seen, kind.format());
            in.pieces.add(Piece.of(Superscript.of(number)));
        }
        Element note = kind.notes().get(mark.attribute("w:id", ""));
        Draft read = new Draft();
        read.role = Block.Role.NOTE;
        read.counted = new Counters.Counted(number, kind.name() + "s", false);
        read.origin = number.isEmpty() ? Block.Origin.NONE : Block.Origin.AUTOMATIC_LIST;
        if (note != null && kind.reader() != null) {
            kind.reader().read(note, read);
        }
        if (read.isBlank()) {
            notices.warn(kind.name() + (number.isEmpty() ? "" : " " + number) + " without words", in);
        } else {
            in.notes.add(read);
        }
    }
}
