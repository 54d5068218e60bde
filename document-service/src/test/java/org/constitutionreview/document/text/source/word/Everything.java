package org.constitutionreview.document.text.source.word;

import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.cell;
import static org.constitutionreview.document.text.source.word.WordXml.cellLike;
import static org.constitutionreview.document.text.source.word.WordXml.deleted;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.inserted;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.mark;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.pPr;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.row;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.startOverride;
import static org.constitutionreview.document.text.source.word.WordXml.style;
import static org.constitutionreview.document.text.source.word.WordXml.styled;
import static org.constitutionreview.document.text.source.word.WordXml.table;

import java.util.function.UnaryOperator;

/** A file with something of all that files hold. */
final class Everything {

    private static final String BODY = styled("Heading1", "Gifts")
            + paragraph(
                    numPr(1, 1), bookmark("_Ref1", run("No ")), deleted("small"), inserted(run("large")), run(" gifts"))
            + paragraph(numPr(1, 2) + mark("del"), run("see "), field("REF _Ref1 \\r \\h", "1.1"))
            + paragraph(numPr(1, 2) + mark("ins"), inserted(run("new")))
            + listed(2, 0, "anew")
            + paragraph(
                    "", inRun("<w:footnoteReference w:id='2'/>"), field("TOC", "list"), inRun("<w:br/>"), run("(a) b"))
            + table(
                    row(cellLike("<w:gridSpan w:val='2'/>", p("wide")), cell(p("x"))),
                    row(cellLike("<w:vMerge w:val='restart'/>", p("down")), cell(listed(1, 2, "in")), cell(p("y"))))
            + "<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>" + p("controlled") + "</w:sdtContent></w:sdt>"
            + paragraph("<w:framePr w:dropCap='drop'/>", run("T"))
            + paragraph("", run("<w:b/><w:strike/><w:vanish w:val='0'/>", "he end"));

    private static final String NUMBERING = abstractNum(
                    0,
                    lvl(0, 1, "decimal", "%1.", "<w:pStyle w:val='Heading1'/>"),
                    lvl(1, 1, "decimal", "%1.%2"),
                    lvl(2, 1, "lowerLetter", "(%3)", "<w:lvlRestart w:val='1'/>"))
            + num(1, 0)
            + num(2, 0, startOverride(0, 4));

    private static final String STYLES = style(
                    "Heading1",
                    "<w:basedOn w:val='Base'/>"
                            + pPr("<w:numPr><w:numId w:val='1'/></w:numPr>", "<w:outlineLvl w:val='0'/>"))
            + style("Base", "<w:rPr><w:i/></w:rPr>");

    Docx docx() {
        return docx(xml -> xml);
    }

    Docx docx(UnaryOperator<String> change) {
        return Docx.of(change.apply(BODY))
                .numbering(change.apply(NUMBERING))
                .styles(change.apply(STYLES))
                .footnotes(change.apply("<w:footnote w:id='2'>" + p("noted") + "</w:footnote>"));
    }
}
