package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;

import java.util.UUID;
import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;

class CrossReferenceFieldTests {

    private static final String NUMBERS =
            abstractNum(0, lvl(0, 5, "decimal", "%1."), lvl(1, 1, "decimal", "%1.%2"), lvl(2, 1, "lowerLetter", "(%3)"))
                    + num(1, 0);
    private static final String TARGET = paragraph(numPr(1, 1), bookmark("_Ref1", run("Gifts are refused.")));

    @Test
    void leadToTheParagraphWhoseNumberTheyShow() {
        FileText text = read("See paragraph ", field("REF _Ref1 \\r \\h", "5.1"), run(" below."));

        assertThat(words(text)).isEqualTo("See paragraph {ref:" + target(text) + "} below.");
        assertThat(text.notices()).isEmpty();
    }

    @Test
    void keepWhetherItIsAboveOrBelow() {
        FileText text = read("See ", field("REF _Ref1 \\w \\p \\h", "5.1 below"));

        assertThat(words(text)).isEqualTo("See {ref:" + target(text) + "} below");
    }

    @Test
    void leadToTheParagraphAlsoWhenTheFieldIsSimple() {
        FileText text = read("See ", "<w:fldSimple w:instr=' REF _Ref1 \\n \\h '>" + run("5.1") + "</w:fldSimple>");

        assertThat(words(text)).isEqualTo("See {ref:" + target(text) + "}");
    }

    @Test
    void areDoubtfulWhenTheyShowANumberThatTheirTargetNoLongerHas() {
        FileText text = read("See ", field("REF _Ref1 \\r \\h", "4.7"));

        assertThat(words(text)).isEqualTo("See {ref:" + target(text) + "}");
        assertThat(Shown.notices(text))
                .containsExactly("WARNING cross-reference shows “4.7”, but leads to “5.1” @ paragraph 1, “See 4.7”");
    }

    @Test
    void areKeptAsWordsWhenTheirTargetIsGone() {
        FileText text = read("See ", field("REF _Ref7 \\r \\h", "9.9"), run("."));

        assertThat(words(text)).isEqualTo("See 9.9.");
        assertThat(Shown.notices(text))
                .containsExactly(
                        "WARNING cross-reference “9.9” leads to nothing in this file @ paragraph 1, “See 9.9.”");
    }

    @Test
    void areKeptAsWordsWhenTheyShowAPageOrRepeatWords() {
        FileText text = read("See ", field("PAGEREF _Ref1 \\h", "12"), run(" and "), field("REF _Ref1 \\h", "Gifts"));

        assertThat(words(text)).isEqualTo("See 12 and Gifts");
        assertThat(text.notices()).hasSize(2);
    }

    @Test
    void areMadeOfTheNumberInALinkToAnotherPlace() {
        FileText text =
                read("As ", "<w:hyperlink w:anchor='_Ref1'>" + run("paragraph 5.1 says") + "</w:hyperlink>", run("."));

        assertThat(words(text)).isEqualTo("As paragraph {ref:" + target(text) + "} says.");
    }

    @Test
    void leadFromAfarToALetterByItsFullNumber() {
        FileText text = Docx.of(
                        paragraph("", run("See "), field("REF _Ref2 \\w \\h", "5.1(b)"), run(".")),
                        TARGET,
                        listed(1, 2, "first"),
                        paragraph(numPr(1, 2), bookmark("_Ref2", run("second"))))
                .numbering(NUMBERS)
                .read();

        UUID second = text.blocks().get(3).id();
        assertThat(words(text)).isEqualTo("See {ref:" + second + "}.");
    }

    @Test
    void leadToANumberTypedByHand() {
        FileText text = Docx.of(
                        paragraph("", run("See "), field("REF typed \\h", "3.2")),
                        paragraph("", bookmark("typed", run("3.2")), inRun("<w:tab/>"), run("Gifts are refused.")))
                .read();

        assertThat(words(text)).isEqualTo("See {ref:" + text.blocks().get(1).id() + "}");
        assertThat(Shown.words(text)).contains("3.2\tGifts are refused.");
    }

    @Test
    void followABookmarkThatBeginsBetweenParagraphs() {
        FileText text = Docx.of(
                        paragraph("", run("See "), field("REF between \\r", "5.")),
                        "<w:bookmarkStart w:id='1' w:name='between'/>",
                        p(""),
                        listed(1, 0, "Gifts"))
                .numbering(NUMBERS)
                .read();

        assertThat(words(text)).isEqualTo("See {ref:" + text.blocks().get(1).id() + "}.");
    }

    private static FileText read(String first, String... more) {
        return Docx.of(paragraph("", run(first), String.join("", more)), TARGET)
                .numbering(NUMBERS)
                .read();
    }

    private static String words(FileText text) {
        return Shown.words(text).get(0);
    }

    private static UUID target(FileText text) {
        return text.blocks().get(1).id();
    }
}
