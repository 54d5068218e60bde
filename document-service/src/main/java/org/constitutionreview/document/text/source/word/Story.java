package org.constitutionreview.document.text.source.word;

import static org.constitutionreview.document.text.source.FileText.Notice.Kind.NOT_CARRIED_OVER;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.FileRefused;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs and tables one after another, and counts those that are numbered. */
final class Story {

    private static final int MOST_PARAGRAPHS = 100_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final FileContext file;
    private final Words words;
    private final Fields fields;
    private final Roles roles = new Roles();
    private final Set<String> pendingBookmarks = new LinkedHashSet<>();
    private List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft unfinished;
    private @Nullable Draft dropCap;
    private int paragraphs;
    private int tables;
    private long characters;

    Story(FileContext file, Words words, Fields fields) {
        this.file = file;
        this.words = words;
        this.fields = fields;
    }

    void read(Element block) {
        switch (block.name()) {
            case "w:p" -> paragraph(block);
            case "w:tbl" -> table(block);
            case "w:sdt" -> contentControl(block);
            case "w:customXml" -> block.children().forEach(this::read);
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                if (file.sides().shows(block)) {
                    block.children().forEach(this::read);
                }
            }
            case "w:sectPr" -> words.sectionEnds(block);
            case "w:bookmarkStart" -> pendingBookmarks.add(block.attribute("w:name", ""));
            case "mc:AlternateContent" -> {
                Element choice = block.child("mc:Choice");
                (choice == Element.NONE ? block.child("mc:Fallback") : choice)
                        .children()
                        .forEach(this::read);
            }
            case "w:altChunk" -> file.notices().leftOut("document within the document", place());
            default -> {}
        }
    }

    List<Draft> finished() {
        flush();
        fields.refuseUnfinished();
        if (!drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).bookmarks.addAll(pendingBookmarks);
        }
        return drafts;
    }

    private void contentControl(Element sdt) {
        Element gallery = sdt.child("w:sdtPr", "w:docPartObj", "w:docPartGallery");
        if (gallery.attribute("w:val", "").equalsIgnoreCase("Table of Contents")) {
            file.notices().leftOut("contents list", place());
        } else {
            sdt.child("w:sdtContent").children().forEach(this::read);
        }
    }

    private void paragraph(Element p) {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw new FileRefused("This file has more than 100,000 paragraphs. Split it in Word and try again.");
        }
        Draft draft = new Draft();
        Element pPr = file.sides().properties(p, "w:pPr", "w:pPrChange");
        draft.properties = ParagraphProperties.of(pPr, file.styles(), file.lists());
        draft.place = place();
        words.read(p, draft);
        Element section = pPr.child("w:sectPr");
        if (section != Element.NONE) {
            words.sectionEnds(section);
        }
        Draft whole = unfinished == null ? draft : joined(unfinished, draft);
        unfinished = null;
        Element mark = p.child("w:pPr", "w:rPr");
        boolean endsHere = file.sides().shows(mark, "w:ins", "w:del") && !mark.has("w:specVanish");
        if (endsHere) {
            boolean hiddenMark = Boolean.TRUE.equals(mark.isOn("w:vanish"));
            finish(whole, hiddenMark);
        } else {
            unfinished = whole;
        }
    }

    /** The mark between them is gone; a first one without words leaves nothing of itself, nor of its bookmarks. */
    private static Draft joined(Draft first, Draft second) {
        if (first.isBlank()) {
            return second;
        }
        first.append(second);
        return first;
    }

    private void flush() {
        if (unfinished != null && !unfinished.isBlank()) {
            finish(unfinished, false);
        }
        unfinished = null;
    }

    private void finish(Draft draft, boolean hiddenMark) {
        boolean blank = draft.isBlank();
        ParagraphProperties properties = draft.properties;
        if (properties.style().isOfContentsList()) {
            if (!blank) {
                file.notices().often(NOT_CARRIED_OVER, "line of a contents list", draft);
            }
            return;
        }
        if (properties.frame() != null && !blank) {
            framed(draft, properties.frame());
            return;
        }
        if (dropCap != null) {
            draft.pieces.addAll(0, dropCap.pieces);
            dropCap = null;
        }
        if (blank && (hiddenMark || fields.isInList())) {
            return;
        }
        roles.give(draft);
        boolean marked = file.keepsMarked() && !draft.bookmarks.isEmpty();
        if (blank && draft.counted.number().isEmpty() && !marked) {
            pendingBookmarks.addAll(draft.bookmarks);
            return;
        }
        emit(draft);
    }

    private void framed(Draft draft, Element frame) {
        if (frame.attribute("w:dropCap", "none").equals("none")) {
            file.notices().leftOut("marginal note " + Notices.quoted(draft.words()), draft.place);
        } else {
            dropCap = draft;
        }
    }

    private void emit(Draft draft) {
        characters +=
                draft.pieces.stream().mapToLong(piece -> piece.text().length()).sum();
        if (characters > MOST_CHARACTERS) {
            throw new FileRefused("This file has more words than can be read at once. Split it in Word and try again.");
        }
        draft.bookmarks.addAll(pendingBookmarks);
        pendingBookmarks.clear();
        drafts.add(draft);
        for (Draft note : draft.notes) {
            note.place = draft.place;
            drafts.add(note);
        }
    }

    /** A table is one block; what stands in its cells is read as text is, and counted with it. */
    private void table(Element table) {
        flush();
        List<Draft> outside = drafts;
        Draft whole = new Draft();
        whole.role = Block.Role.TABLE;
        whole.place = "table " + ++tables;
        new TableRows(file, this::cell).read(table, whole);
        drafts = outside;
        boolean marked = file.keepsMarked() && !whole.bookmarks.isEmpty();
        if (marked || !whole.words().replace('|', ' ').isBlank()) {
            emit(whole);
        }
    }

    private List<Draft> cell(Element cell) {
        List<Draft> around = drafts;
        drafts = new ArrayList<>();
        cell.children().forEach(this::read);
        flush();
        List<Draft> inside = drafts;
        drafts = around;
        return inside;
    }

    private String place() {
        return "paragraph " + Math.max(paragraphs, 1);
    }
}
