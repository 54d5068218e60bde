package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.cell;
import static org.constitutionreview.document.text.source.word.WordXml.cellLike;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.row;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.table;

import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;

class TableTests {

    private static final String ACROSS = "<w:gridSpan w:val='2'/>";
    private static final String DOWN = "<w:vMerge w:val='restart'/>";
    private static final String CONTINUED = "<w:vMerge/>";

    @Test
    void isOneBlockOfRows() {
        FileText text = Docx.of(table(row(cell(p("Body")), cell(p("Quorum"))), row(cell(p("Council")), cell(p("12")))))
                .read();

        assertThat(Shown.words(text)).containsExactly("| Body | Quorum |\n| Council | 12 |");
        assertThat(text.blocks().get(0).role()).isEqualTo(Role.TABLE);
        assertThat(text.blocks().get(0).place()).isEqualTo("table 1");
    }

    @Test
    void showsAMergedCellOnceAndKeepsTheColumns() {
        FileText text = Docx.of(table(
                        row(cellLike(ACROSS, p("Quorum")), cell(p("Notes"))),
                        row(cellLike(DOWN, p("Council")), cell(p("12")), cell(p("a"))),
                        row(cellLike(CONTINUED, p("")), cell(p("6")), cell(p("b")))))
                .read();

        assertThat(Shown.words(text)).containsExactly("| Quorum | | Notes |\n| Council | 12 | a |\n| | 6 | b |");
    }

    @Test
    void tellsItsHeadFromItsOtherRows() {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("Body")) + cell(p("Quorum")) + "</w:tr>";

        assertThat(Shown.words(Docx.of(table(head, row(cell(p("Council")), cell(p("12")))))
                        .read()))
                .containsExactly("| Body | Quorum |\n| --- | --- |\n| Council | 12 |");
        assertThat(Shown.words(Docx.of(table(head)).read())).containsExactly("| Body | Quorum |");
    }

    @Test
    void countsWhatIsNumberedInItWithTheTextAround() {
        FileText text = Docx.of(listed(1, 0, "one"), table(row(cell(listed(1, 0, "two")))), listed(1, 0, "three"))
                .numbering(abstractNum(0, lvl(0, 1, "decimal", "%1.")), num(1, 0))
                .read();

        assertThat(Shown.lines(text)).containsExactly("1. one", "| 2. two |", "3. three");
    }

    @Test
    void keepsSeveralParagraphsAndATableWithinInOneCell() {
        FileText text = Docx.of(table(row(cell(p("One"), p("two"), table(row(cell(p("in"))))))))
                .read();

        assertThat(Shown.words(text)).containsExactly("| One two ¦ in ¦ |");
        assertThat(Shown.notices(text))
                .containsExactly(
                        "WARNING table within a table: its words are kept in one cell @ table 1, “| One two ¦ in ¦ |”");
    }

    @Test
    void keepsHowWordsLookAndNoStrokeThatWouldEndACell() {
        FileText text = Docx.of(
                        "<w:tbl><w:tr><w:tc><w:p>" + run("<w:b/>", "this|that") + "</w:p></w:tc></w:tr></w:tbl>")
                .read();

        assertThat(Shown.words(text)).containsExactly("| **this¦that** |");
    }

    @Test
    void isNothingWhenItsCellsAreEmpty() {
        FileText text =
                Docx.of(p("Words."), table(row(cell(p("")), cell(p(""))))).read();

        assertThat(Shown.words(text)).containsExactly("Words.");
    }
}
