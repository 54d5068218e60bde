package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.basedOn;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.pPr;
import static org.constitutionreview.document.text.source.word.WordXml.pStyle;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.style;
import static org.constitutionreview.document.text.source.word.WordXml.styled;

import java.util.List;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Role;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final String STRONG = "<w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/>"
            + "<w:rPr><w:b/></w:rPr></w:style>";

    @Test
    void keepBoldAndItalicByThemselvesAndByTheirStyle() {
        Docx file = Docx.of(paragraph(
                        "",
                        run("plain "),
                        run("<w:b/>", "bold"),
                        run(" "),
                        run("<w:i/>", "italic"),
                        run(" "),
                        run("<w:rStyle w:val='Strong'/>", "strong"),
                        run("<w:rStyle w:val='Strong'/><w:b w:val='0'/>", " not")))
                .styles(STRONG);

        assertThat(words(file)).containsExactly("plain **bold** *italic* **strong** not");
    }

    @Test
    void arePlainWhereBoldMeetsBold() {
        Docx file = Docx.of(paragraph(pStyle("Loud"), run("loud "), run("<w:rStyle w:val='Strong'/>", "plain")))
                .styles(style("Loud", "<w:rPr><w:b/></w:rPr>"), STRONG);

        assertThat(words(file)).containsExactly("**loud **plain");
    }

    @Test
    void keepLinksToTheWeb() {
        Docx file = Docx.of(paragraph(
                        "",
                        "<w:hyperlink r:id='r1'>" + run("the Act") + "</w:hyperlink>",
                        run(" and "),
                        field("HYPERLINK \"https://council.example/a\"", "the form"),
                        run(" and "),
                        "<w:hyperlink r:id='r2'>" + run("a drive") + "</w:hyperlink>"))
                .link("r1", "https://www.legislation.example/28")
                .link("r2", "file:///P:/Legal");

        assertThat(words(file))
                .containsExactly("[the Act](https://www.legislation.example/28) and "
                        + "[the form](https://council.example/a) and a drive");
        assertThat(Shown.notices(file.read()))
                .singleElement()
                .asString()
                .contains("WARNING link to “file:///P:/Legal”, which isn't a web address");
    }

    @Test
    void areHeadingsByStyleOrOutlineAndThenNotBoldBesides() {
        Docx file = Docx.of(
                        styled("Heading1", "Gifts"),
                        styled("MyHeading", "Small gifts"),
                        paragraph("<w:outlineLvl w:val='2'/>", run("<w:b/>", "Vouchers")),
                        styled("Title", "Code of Conduct"),
                        styled("Body", "Words."))
                .styles(
                        style("Heading1", pPr("<w:outlineLvl w:val='0'/>") + "<w:rPr><w:b/></w:rPr>"),
                        style("MyHeading", basedOn("Heading1") + pPr("<w:outlineLvl w:val='1'/>")),
                        style("Title", ""),
                        style(
                                "Body",
                                basedOn("Heading1") + pPr("<w:outlineLvl w:val='9'/>")
                                        + "<w:rPr><w:b w:val='0'/></w:rPr>"));

        List<Block> blocks = file.read().blocks();
        assertThat(blocks)
                .extracting(Block::role)
                .containsExactly(Role.HEADING, Role.HEADING, Role.HEADING, Role.HEADING, Role.PARAGRAPH);
        assertThat(blocks).extracting(Block::depth).containsExactly(1, 2, 3, 0, 0);
        assertThat(words(file)).containsExactly("Gifts", "Small gifts", "Vouchers", "Code of Conduct", "Words.");
    }

    @Test
    void beginABlockWhereAnItemIsTypedAfterALineBreak() {
        Docx file = Docx.of(paragraph(
                "",
                run("Gifts are"),
                inRun("<w:br/>"),
                run("refused when:"),
                inRun("<w:br/>"),
                run("(a)"),
                inRun("<w:tab/>"),
                run("large;"),
                inRun("<w:cr/>"),
                run("(b) many.")));

        assertThat(words(file)).containsExactly("Gifts are refused when:", "(a)\tlarge;", "(b) many.");
    }

    @Test
    void areThoseOfContentControlsAndSimpleFieldsToo() {
        Docx file = Docx.of(
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + paragraph("", run("In a "), "<w:smartTag>" + run("control") + "</w:smartTag>")
                        + "</w:sdtContent></w:sdt>",
                paragraph("", run("Table "), "<w:fldSimple w:instr='SEQ Table'>" + run("4") + "</w:fldSimple>"));

        assertThat(words(file)).containsExactly("In a control", "Table 4");
    }

    @Test
    void joinAtAStyleSeparator() {
        Docx file = Docx.of(
                paragraph("<w:rPr><w:vanish/><w:specVanish/></w:rPr>", run("Gifts.")),
                paragraph("", run(" No gifts.")));

        assertThat(words(file)).containsExactly("Gifts. No gifts.");
    }

    @Test
    void beginWithTheirDropCap() {
        Docx file = Docx.of(
                paragraph("<w:framePr w:dropCap='drop' w:lines='3'/>", run("T")),
                paragraph("", run("he Council meets.")));

        assertThat(words(file)).containsExactly("The Council meets.");
    }

    @Test
    void keepSymbolsHyphensAndRaisedFigures() {
        Docx file = Docx.of(paragraph(
                "",
                run("5"),
                inRun("<w:noBreakHyphen/>"),
                run("yearly "),
                inRun("<w:sym w:font='Symbol' w:char='F0B3'/>"),
                run(" 20 m"),
                run("<w:vertAlign w:val='superscript'/>", "2"),
                inRun("<w:softHyphen/>")));

        assertThat(words(file)).containsExactly("5\u2011yearly ≥ 20 m²");
    }

    @Test
    void areReadableWhereTheyWereTypedInAFontOfSymbols() {
        Docx file = Docx.of(
                paragraph("", run("<w:rFonts w:ascii='Symbol'/>", "\uF0B7"), run(" gifts")),
                paragraph("", run("<w:rFonts w:ascii='Wingdings'/>", "\uF0FC"), run(" yes")),
                paragraph("", inRun("<w:sym w:font='Symbol' w:char='F061'/>"), run(" first")));

        assertThat(words(file)).containsExactly("• gifts", "✓ yes", "α first");
    }

    @Test
    void areReadInTheStrictFormToo() {
        String strict = "http://purl.oclc.org/ooxml/";
        Docx file = Docx.of(run(""))
                .raw(
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='m' Type='" + strict
                                + "officeDocument/relationships/officeDocument' Target='/word/document.xml'/>"
                                + "</Relationships>")
                .raw(
                        "word/document.xml",
                        "<x:document xmlns:x='" + strict + "wordprocessingml/main'><x:body><x:p><x:r><x:t>Strict."
                                + "</x:t></x:r></x:p></x:body></x:document>");

        assertThat(words(file)).containsExactly("Strict.");
    }

    private static List<String> words(Docx file) {
        return Shown.words(file.read());
    }
}
