package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.inRun;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.style;
import static org.constitutionreview.document.text.source.word.WordXml.styled;

import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;

/** What isn't carried over is told by name and place. */
class LeftOutTests {

    @Test
    void images() {
        FileText text = Docx.of(paragraph(
                        "",
                        run("Our crest "),
                        inRun("<w:drawing><wp:inline><wp:docPr id='1' name='Picture 1' descr='Crest of the Council'/>"
                                + "<a:graphic><a:blip/></a:graphic></wp:inline></w:drawing>")))
                .read();

        isLeftOut(text, "Our crest", "image “Crest of the Council” @ paragraph 1, “Our crest”");
    }

    @Test
    void textBoxesOnceThoughTheyAreInTheFileTwice() {
        String box = "<w:txbxContent>" + p("Read this first") + "</w:txbxContent>";
        FileText text = Docx.of(paragraph(
                        "",
                        run("Words."),
                        inRun("<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + box
                                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")))
                .read();

        isLeftOut(text, "Words.", "text box “Read this first” @ paragraph 1, “Words.”");
    }

    @Test
    void commentsWithWhoWroteThem() {
        FileText text = Docx.of(paragraph("", run("Gifts."), inRun("<w:commentReference w:id='4'/>")))
                .comments("<w:comment w:id='4' w:author='Legal'>" + p("Is this right?") + "</w:comment>")
                .read();

        isLeftOut(text, "Gifts.", "comment by Legal “Is this right?” @ paragraph 1, “Gifts.”");
    }

    @Test
    void contentsListsMadeByAField() {
        FileText text = Docx.of(
                        paragraph(
                                "",
                                inRun("<w:fldChar w:fldCharType='begin'/>"),
                                inRun("<w:instrText>TOC \\o \"1-3\"</w:instrText>"),
                                inRun("<w:fldChar w:fldCharType='separate'/>"),
                                run("1 Gifts"),
                                field("PAGEREF _Toc1", "2")),
                        p("2 Hospitality"),
                        paragraph("", inRun("<w:fldChar w:fldCharType='end'/>")),
                        paragraph("", bookmark("_Toc1", run("Gifts"))))
                .read();

        isLeftOut(text, "Gifts", "contents list @ paragraph 3");
    }

    @Test
    void contentsListsMadeByAControlOrOfWordsInItsStyles() {
        FileText text = Docx.of(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
                                + "</w:sdtPr><w:sdtContent>" + p("1 Gifts 2") + "</w:sdtContent></w:sdt>",
                        styled("toc 1", "1 Gifts 2"),
                        styled("toc 1", "2 Hospitality 3"),
                        p("Gifts"))
                .styles(style("toc 1", ""))
                .read();

        assertThat(Shown.words(text)).containsExactly("Gifts");
        assertThat(Shown.notices(text))
                .containsExactly(
                        "NOT_CARRIED_OVER contents list @ paragraph 1",
                        "NOT_CARRIED_OVER line of a contents list (in 2 paragraphs)"
                                + " @ first in paragraph 1, “1 Gifts 2”");
    }

    @Test
    void headersAndFooters() {
        FileText text = Docx.of(p("Words."))
                .header(p("Ashcombe Constitution"))
                .footer(paragraph("", run("Page "), field("PAGE", "3")))
                .read();

        assertThat(Shown.notices(text))
                .containsExactly(
                        "NOT_CARRIED_OVER header “Ashcombe Constitution” @ header",
                        "NOT_CARRIED_OVER footer “Page 3” @ footer");
    }

    @Test
    void marginalNotes() {
        FileText text = Docx.of(paragraph("<w:framePr w:hAnchor='margin'/>", run("Gifts")), p("No gifts."))
                .read();

        isLeftOut(text, "No gifts.", "marginal note “Gifts” @ paragraph 1");
    }

    @Test
    void equations() {
        FileText text = Docx.of(paragraph("", run("The share is "), "<m:oMath><m:r><m:t>a/b</m:t></m:r></m:oMath>"))
                .read();

        isLeftOut(text, "The share is", "equation “a/b” @ paragraph 1, “The share is”");
    }

    @Test
    void fieldsWhoseWordsAreKept() {
        FileText text = Docx.of(paragraph("", run("Printed on "), field("DATE \\@ \"d MMMM\"", "5 May")))
                .read();

        isLeftOut(
                text,
                "Printed on 5 May",
                "field DATE; its words “5 May” are kept as they are @ paragraph 1, “Printed on 5 May”");
    }

    @Test
    void hiddenWords() {
        FileText text = Docx.of(paragraph("", run("Seen."), run("<w:vanish/>", " Not seen.")))
                .read();

        isLeftOut(text, "Seen.", "hidden words “Not seen.” @ paragraph 1, “Seen.”");
    }

    @Test
    void promptsOfControlsThatNobodyFilledIn() {
        FileText text = Docx.of(paragraph(
                        "",
                        run("Date: "),
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Choose a date")
                                + "</w:sdtContent></w:sdt>"))
                .read();

        isLeftOut(text, "Date:", "content control that nobody filled in “Choose a date” @ paragraph 1, “Date:”");
    }

    @Test
    void underliningAsOftenAsItIs() {
        FileText text = Docx.of(
                        paragraph("", run("<w:u w:val='single'/>", "One"), run("<w:u w:val='single'/>", " line")),
                        paragraph("", run("<w:u w:val='single'/>", "Two")),
                        paragraph("", run("<w:u w:val='none'/>", "Three")))
                .read();

        assertThat(Shown.notices(text))
                .containsExactly("NOT_CARRIED_OVER underlining (in 2 paragraphs) @ first in paragraph 1, “One line”");
    }

    @Test
    void strikeThroughIsKeptWithAWarning() {
        FileText text = Docx.of(paragraph("", run("Gifts "), run("<w:strike/>", "of £25")))
                .read();

        assertThat(Shown.words(text)).containsExactly("Gifts of £25");
        assertThat(Shown.notices(text))
                .containsExactly("WARNING strike-through: “of £25” is kept in the text @ paragraph 1, “Gifts of £25”");
    }

    @Test
    void numbersMadeByFieldsAreMissing() {
        FileText text =
                Docx.of(paragraph("", field("LISTNUM", ""), run("Gifts"))).read();

        assertThat(Shown.notices(text))
                .containsExactly("WARNING number made by a field (LISTNUM): it must be typed @ paragraph 1, “Gifts”");
    }

    private static void isLeftOut(FileText text, String words, String what) {
        assertThat(Shown.words(text)).containsExactly(words);
        assertThat(Shown.notices(text)).containsExactly("NOT_CARRIED_OVER " + what);
    }
}
