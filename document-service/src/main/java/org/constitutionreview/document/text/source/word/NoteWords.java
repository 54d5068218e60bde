package org.constitutionreview.document.text.source.word;

/** Reads the words of one foot- or endnote. */
final class NoteWords {

    private NoteWords() {}

    static void read(Element note, Draft into, Words words, FileContext file) {
        for (Element paragraph : note.all("w:p")) {
            if (!into.isBlank()) {
                into.pieces.add(Piece.of(" "));
            }
            Element pPr = file.sides().properties(paragraph, "w:pPr", "w:pPrChange");
            into.properties = ParagraphProperties.of(pPr, file.styles(), file.lists());
            words.read(paragraph, into);
        }
    }
}
