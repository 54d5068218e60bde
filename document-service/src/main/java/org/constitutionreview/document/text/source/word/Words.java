package org.constitutionreview.document.text.source.word;

import static org.constitutionreview.document.text.source.FileText.Notice.Kind.NOT_CARRIED_OVER;
import static org.constitutionreview.document.text.source.FileText.Notice.Kind.WARNING;

import java.util.regex.Pattern;
import org.constitutionreview.document.text.source.word.Piece.Pointer;
import org.constitutionreview.document.text.source.word.Piece.Shows;
import org.jspecify.annotations.Nullable;

/** Reads the words within paragraphs. */
final class Words {

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]+");

    private final FileContext file;
    private final Relationships relationships;
    private final Fields fields;
    private final Remarks remarks;
    private final NoteMarks noteMarks;
    private Draft draft = new Draft();
    private @Nullable String link;
    private @Nullable Pointer pointer;

    Words(FileContext file, Relationships relationships, Fields fields, NoteMarks noteMarks) {
        this.file = file;
        this.relationships = relationships;
        this.fields = fields;
        this.noteMarks = noteMarks;
        remarks = new Remarks(file.notices(), file.comments());
    }

    /** Adds what stands in the paragraph to the draft. */
    void read(Element paragraph, Draft into) {
        draft = into;
        all(paragraph);
    }

    void sectionEnds(Element sectPr) {
        noteMarks.sectionEnds(sectPr);
    }

    private void all(Element parent) {
        parent.children().forEach(this::one);
    }

    private void one(Element element) {
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                if (file.sides().shows(element)) {
                    all(element);
                }
            }
            case "w:hyperlink" -> hyperlink(element);
            case "w:sdt" -> contentControl(element);
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> all(element);
            case "w:fldSimple" -> {
                fields.mark("begin", draft);
                fields.code(element.attribute("w:instr", ""));
                fields.mark("separate", draft);
                all(element);
                fields.mark("end", draft);
            }
            case "w:bookmarkStart" -> draft.bookmarks.add(element.attribute("w:name", ""));
            case "mc:AlternateContent" -> alternative(element);
            default -> remarks.on(element, draft);
        }
    }

    private void alternative(Element element) {
        Element choice = element.child("mc:Choice");
        all(choice == Element.NONE ? element.child("mc:Fallback") : choice);
    }

    private void contentControl(Element sdt) {
        if (sdt.child("w:sdtPr").has("w:showingPlcHdr")) {
            file.notices().leftOut("content control that nobody filled in " + Notices.quoted(AllWords.of(sdt)), draft);
        } else {
            all(sdt.child("w:sdtContent"));
        }
    }

    private void hyperlink(Element element) {
        String outside = relationships.address(element.attribute("r:id"));
        String anchor = element.attribute("w:anchor");
        link = outside;
        pointer = outside == null && anchor != null ? new Pointer(anchor, Shows.WORDS) : null;
        all(element);
        link = null;
        pointer = null;
    }

    private void run(Element run) {
        Element rPr = file.sides().properties(run, "w:rPr", "w:rPrChange");
        Face face = draft.properties
                .style()
                .face()
                .toggledBy(file.styles().characters(rPr.value("w:rStyle")))
                .with(rPr);
        String font = rPr.child("w:rFonts").attribute("w:ascii", "");
        run.children().forEach(child -> inRun(child, face, font));
    }

    private void inRun(Element child, Face face, String font) {
        switch (child.name()) {
            case "w:t", "w:delText" -> add(Symbols.readable(text(child), font), face);
            case "w:tab", "w:ptab" -> add("\t", face);
            case "w:br" -> add(child.attribute("w:type", "textWrapping").equals("textWrapping") ? "\n" : "", face);
            case "w:cr" -> add("\n", face);
            case "w:noBreakHyphen" -> add("\u2011", face);
            case "w:sym" -> symbol(child, face);
            case "w:fldChar" -> fields.mark(child.attribute("w:fldCharType", ""), draft);
            case "w:instrText", "w:delInstrText" -> fields.code(child.text());
            case "w:footnoteReference", "w:endnoteReference" -> noteMarks.add(child, draft, fields.showsWords());
            case "w:ruby" -> child.child("w:rubyBase").children().forEach(this::one);
            case "mc:AlternateContent" -> {
                Element choice = child.child("mc:Choice");
                (choice == Element.NONE ? child.child("mc:Fallback") : choice)
                        .children()
                        .forEach(alternative -> inRun(alternative, face, font));
            }
            default -> remarks.on(child, draft);
        }
    }

    /** Spaces at the ends count only where the file says so. */
    private static String text(Element element) {
        String text = element.text();
        return "preserve".equals(element.attribute("xml:space")) ? text : text.strip();
    }

    private void symbol(Element sym, Face face) {
        String shown = Symbols.character(sym.attribute("w:font", ""), sym.attribute("w:char", ""));
        if (shown == null) {
            file.notices().leftOut("symbol of the font " + sym.attribute("w:font", "of symbols"), draft);
        } else {
            add(shown, face);
        }
    }

    private void add(String text, Face face) {
        if (text.isEmpty() || !fields.showsWords()) {
            return;
        }
        fields.shown(text);
        if (face.hidden()) {
            if (!text.isBlank()) {
                file.notices().leftOut("hidden words " + Notices.quoted(text), draft);
            }
            return;
        }
        String tidy = text.replace("\u00AD", "");
        boolean figures = face.raised() && tidy.matches("\\d+");
        boolean seen = !text.isBlank();
        if (seen && face.struck()) {
            file.notices().warn("strike-through: " + Notices.quoted(text) + " is kept in the text", draft);
        }
        Pointer pointed = pointer == null ? fields.pointer() : pointer;
        String linked = address();
        if (seen && face.underlined() && linked == null && pointed == null) {
            file.notices().often(NOT_CARRIED_OVER, "underlining", draft);
        }
        if (seen && face.raised() && !figures) {
            file.notices().often(NOT_CARRIED_OVER, "raised words (superscript)", draft);
        }
        draft.pieces.add(new Piece(figures ? Superscript.of(tidy) : tidy, face.bold(), face.italic(), linked, pointed));
    }

    private @Nullable String address() {
        String address = link == null ? fields.link() : link;
        if (address == null || LINK.matcher(address).matches()) {
            return address;
        }
        file.notices().often(WARNING, "link to " + Notices.quoted(address) + ", which isn't a web address", draft);
        return null;
    }
}
