package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constitutionreview.document.text.source.word.TrackedChanges.ACCEPT;
import static org.constitutionreview.document.text.source.word.TrackedChanges.REJECT;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.cell;
import static org.constitutionreview.document.text.source.word.WordXml.deleted;
import static org.constitutionreview.document.text.source.word.WordXml.inserted;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.mark;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.row;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.table;

import java.util.List;
import org.constitutionreview.document.text.source.FileRefused;
import org.junit.jupiter.api.Test;

class TrackedChangesTests {

    private static final String NUMBERS = abstractNum(0, lvl(0, 1, "decimal", "%1.")) + num(1, 0);

    @Test
    void takeOneSideOfTheWordsAndNeverBoth() {
        Docx file = Docx.of(
                paragraph("", run("Gifts over "), deleted("£25"), inserted(run("£50")), run(" must be registered.")));

        assertThat(both(file))
                .containsExactly(
                        List.of("Gifts over £50 must be registered."), List.of("Gifts over £25 must be registered."));
    }

    @Test
    void leaveNothingOfWordsThatOneInsertedAndAnotherDeleted() {
        Docx file = Docx.of(paragraph("", run("Kept"), inserted(deleted(" fleeting")), run(".")));

        assertThat(both(file)).containsExactly(List.of("Kept."), List.of("Kept."));
    }

    @Test
    void moveAParagraphWithItsNumber() {
        Docx file = Docx.of(
                        paragraph(
                                numPr(1, 0) + mark("moveFrom"),
                                "<w:moveFrom w:id='9'>" + run("moved") + "</w:moveFrom>"),
                        listed(1, 0, "stays"),
                        paragraph(numPr(1, 0) + mark("moveTo"), "<w:moveTo w:id='9'>" + run("moved") + "</w:moveTo>"),
                        listed(1, 0, "last"))
                .numbering(NUMBERS);

        assertThat(both(file))
                .containsExactly(
                        List.of("1. stays", "2. moved", "3. last"), List.of("1. moved", "2. stays", "3. last"));
    }

    @Test
    void joinParagraphsWhoseMarkIsGone() {
        Docx file = Docx.of(
                        paragraph(numPr(1, 0) + mark("del"), run("A gift is")),
                        listed(1, 0, " anything of value."),
                        listed(1, 0, "Next."))
                .numbering(NUMBERS);

        assertThat(both(file))
                .containsExactly(
                        List.of("1. A gift is anything of value.", "2. Next."),
                        List.of("1. A gift is", "2. anything of value.", "3. Next."));
    }

    @Test
    void countOnlyParagraphsThatAreThere() {
        Docx file = Docx.of(
                        listed(1, 0, "first"),
                        paragraph(numPr(1, 0) + mark("ins"), inserted(run("new"))),
                        paragraph(numPr(1, 0) + mark("del"), deleted("old")),
                        listed(1, 0, "last"))
                .numbering(NUMBERS);

        assertThat(both(file))
                .containsExactly(List.of("1. first", "2. new", "3. last"), List.of("1. first", "2. old", "3. last"));
    }

    @Test
    void addAndRemoveRowsOfTables() {
        Docx file = Docx.of(table(
                row(cell(p("Gift"))),
                "<w:tr><w:trPr><w:ins w:id='4'/></w:trPr>" + cell(p("new")) + "</w:tr>",
                "<w:tr><w:trPr><w:del w:id='5'/></w:trPr>" + cell(p("old")) + "</w:tr>"));

        assertThat(both(file)).containsExactly(List.of("| Gift |\n| new |"), List.of("| Gift |\n| old |"));
    }

    @Test
    void takeBackHowWordsAndParagraphsLook() {
        Docx file = Docx.of(
                        "<w:p><w:pPr>" + numPr(1, 0) + "<w:pPrChange w:id='6'><w:pPr/></w:pPrChange></w:pPr>"
                                + run("<w:b/><w:rPrChange w:id='7'><w:rPr><w:i/></w:rPr></w:rPrChange>", "Gifts")
                                + "</w:p>",
                        listed(1, 0, "next"))
                .numbering(NUMBERS);

        assertThat(both(file)).containsExactly(List.of("1. **Gifts**", "2. next"), List.of("*Gifts*", "1. next"));
    }

    @Test
    void stopTheReadingWhereNobodyHasChosen() {
        Docx file = Docx.of(paragraph("", run("Gifts "), deleted("over £25"), inserted(run("over £50"))));

        assertThatThrownBy(() -> file.read(TrackedChanges.STOP))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("tracked changes (2)");
    }

    @Test
    void keepTheWordsBeforeATableWhenTheirMarkIsGone() {
        Docx file = Docx.of(paragraph(mark("del"), run("Before.")), table(row(cell(p("Gift")))), p("After."));

        assertThat(Shown.lines(file.read(ACCEPT))).containsExactly("Before.", "| Gift |", "After.");
    }

    private static List<List<String>> both(Docx file) {
        return List.of(Shown.lines(file.read(ACCEPT)), Shown.lines(file.read(REJECT)));
    }
}
