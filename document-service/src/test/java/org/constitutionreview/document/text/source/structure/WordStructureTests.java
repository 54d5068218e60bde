package org.constitutionreview.document.text.source.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.bookmark;
import static org.constitutionreview.document.text.source.word.WordXml.field;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.reference.KnownDocument;
import org.constitutionreview.document.text.source.reference.Referring;
import org.constitutionreview.document.text.source.word.Docx;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.constitutionreview.document.text.source.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From a Word file to its provisions. */
class WordStructureTests {

    private static final String[] LEGAL = {
        abstractNum(
                0,
                lvl(0, 1, "decimal", "%1."),
                lvl(1, 1, "decimal", "%1.%2"),
                lvl(2, 1, "lowerLetter", "(%3)"),
                lvl(3, 1, "lowerRoman", "(%4)")),
        num(1, 0)
    };

    @Test
    void levelsOfAListBecomeSectionsParagraphsAndPoints() {
        Text text = text(Docx.of(
                        paragraph(numPr(1, 0), run("<w:b/>", "Gifts")),
                        listed(1, 1, "Officers:"),
                        listed(1, 2, "decline gifts;"),
                        listed(1, 3, "always;"),
                        listed(1, 3, "at once; and"),
                        listed(1, 2, "register offers."),
                        p("and tell their manager:"),
                        listed(1, 2, "in writing."),
                        listed(1, 1, "Members do so too."),
                        paragraph(numPr(1, 0), run("<w:b/>", "Money")),
                        listed(1, 1, "Money is banked."))
                .numbering(LEGAL));

        assertThat(lines(text))
                .containsExactly(
                        "SECTION 1. Gifts",
                        "PARAGRAPH 1.1 Officers:",
                        "SUB_PARAGRAPH (a) decline gifts;",
                        "SUB_PARAGRAPH (i) always;",
                        "SUB_PARAGRAPH (ii) at once; and",
                        "SUB_PARAGRAPH (b) register offers.",
                        "NOTE and tell their manager:",
                        "SUB_PARAGRAPH (c) in writing.",
                        "PARAGRAPH 1.2 Members do so too.",
                        "SECTION 2. Money",
                        "PARAGRAPH 2.1 Money is banked.");
    }

    @Test
    void aFieldLeadsToTheProvisionThatItsBookmarkMarks() {
        Text text = text(Docx.of(
                        paragraph(numPr(1, 0), run("<w:b/>", "Gifts")),
                        paragraph(numPr(1, 1), run("See "), field("REF _Ref7 \\r \\h", "1.2"), run(".")),
                        paragraph(numPr(1, 1), bookmark("_Ref7", run("Gifts are declined."))))
                .numbering(LEGAL));

        List<Provision> paragraphs = text.provisions().get(0).children();
        assertThat(paragraphs.get(0).text().references())
                .singleElement()
                .extracting(reference -> reference.provisionId())
                .isEqualTo(paragraphs.get(1).id());
    }

    @Test
    @Timeout(60)
    void fiveHundredPagesBecomeAText() {
        StringBuilder body = new StringBuilder();
        String words = "gifts and hospitality must be entered in the register under paragraph 3.2 "
                .repeat(3)
                .strip();
        for (int at = 0; at < 6_000; at++) {
            body.append(listed(1, at % 20 == 0 ? 0 : at % 4 == 1 ? 1 : 2, words));
        }
        byte[] file = Docx.of(body.toString()).numbering(LEGAL).bytes();

        Structured structured = Structure.of(WordFile.read(file, TrackedChanges.STOP), WordStructureTests::id);
        var referred = Referring.of(
                new KnownDocument("code", "Code", "13", structured.text()), List.of(), structured.sources());

        assertThat(structured.text().size()).isEqualTo(6_000);
        assertThat(referred.made()).isEqualTo(18_000);
    }

    private static Text text(Docx file) {
        return Structure.of(file.read(), WordStructureTests::id).text();
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(Text text) {
        Numbering numbering = Numbering.of(text);
        return text.walk().stream()
                .map(place -> {
                    Provision provision = place.provision();
                    Inline words = provision.heading() == null ? provision.text() : provision.heading();
                    String number = numbering.number(provision.id());
                    return provision.kind() + (number.isEmpty() ? "" : " " + number) + " "
                            + words.words(ReferenceWords.within(text, reference -> null));
                })
                .toList();
    }
}
