package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;

import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;

class NoteTests {

    @Test
    void followTheParagraphOfTheirMarkWithItsNumber() {
        FileText text = Docx.of(
                        paragraph("", run("No gifts"), footnote(2), run(" at all"), footnote(3), run(".")),
                        paragraph("", run("Nor loans"), inRun("<w:endnoteReference w:id='1'/>"), run(".")))
                .footnotes(
                        "<w:footnote w:type='separator' w:id='0'>" + p("") + "</w:footnote>",
                        note("footnote", 2, "Save calendars."),
                        note("footnote", 3, "Since 2017."))
                .endnotes(note("endnote", 1, "Of money."))
                .read();

        assertThat(Shown.lines(text))
                .containsExactly(
                        "No gifts¹ at all².", "1 Save calendars.", "2 Since 2017.", "Nor loansⁱ.", "i Of money.");
        assertThat(text.blocks())
                .extracting(Block::role)
                .containsExactly(Role.PARAGRAPH, Role.NOTE, Role.NOTE, Role.PARAGRAPH, Role.NOTE);
        assertThat(text.blocks().get(1).place()).isEqualTo("paragraph 1");
    }

    @Test
    void areNumberedAsTheFileSays() {
        FileText text = Docx.of(paragraph("", run("One"), footnote(2), run(" two"), footnote(3)))
                .settings("<w:footnotePr><w:numFmt w:val='lowerLetter'/><w:numStart w:val='3'/></w:footnotePr>")
                .footnotes(note("footnote", 2, "first"), note("footnote", 3, "second"))
                .read();

        assertThat(Shown.lines(text)).containsExactly("Oneᶜ twoᵈ", "c first", "d second");
    }

    @Test
    void beginAnewInEachSectionWhereTheFileSaysSo() {
        String section = "<w:sectPr><w:footnotePr><w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr>";
        FileText text = Docx.of(paragraph(section, run("One"), footnote(2)), paragraph("", run("two"), footnote(3)))
                .footnotes(note("footnote", 2, "first"), note("footnote", 3, "second"))
                .read();

        assertThat(Shown.lines(text)).containsExactly("One¹", "1 first", "two¹", "1 second");
    }

    @Test
    void areNumberedThroughWhereTheFileBeginsAnewOnEachPage() {
        FileText text = Docx.of(paragraph("", run("One"), footnote(2)), "<w:sectPr/>")
                .settings("<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>")
                .footnotes(note("footnote", 2, "first"))
                .read();

        assertThat(Shown.notices(text))
                .containsExactly("WARNING footnotes that begin anew on each page: here they are numbered through"
                        + " @ the whole file");
    }

    @Test
    void areToldWhenTheyHaveNoWords() {
        FileText text = Docx.of(paragraph("", run("One"), footnote(9))).read();

        assertThat(Shown.notices(text)).containsExactly("WARNING footnote 1 without words @ paragraph 1, “One¹”");
    }

    private static String footnote(int id) {
        return inRun("<w:footnoteReference w:id='" + id + "'/>");
    }

    private static String note(String kind, int id, String words) {
        return "<w:" + kind + " w:id='" + id + "'>" + paragraph("", inRun("<w:footnoteRef/>"), run(" " + words))
                + "</w:" + kind + ">";
    }
}
