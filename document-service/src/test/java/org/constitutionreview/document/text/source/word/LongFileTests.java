package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;

import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LongFileTests {

    /** 500 pages: 6,000 paragraphs of 36 words. */
    @Test
    @Timeout(60)
    void areReadToTheEnd() {
        StringBuilder body = new StringBuilder();
        String words = "gifts and hospitality must be entered in the register "
                .repeat(4)
                .strip();
        for (int at = 0; at < 6_000; at++) {
            body.append(listed(1, at % 20 == 0 ? 0 : at % 4 == 1 ? 1 : 2, words));
        }
        Docx file = Docx.of(body.toString())
                .numbering(
                        abstractNum(
                                0,
                                lvl(0, 1, "decimal", "%1."),
                                lvl(1, 1, "decimal", "%1.%2"),
                                lvl(2, 1, "lowerLetter", "(%3)")),
                        num(1, 0));

        FileText text = file.read();

        assertThat(text.blocks()).hasSize(6_000);
        assertThat(text.blocks()).extracting(Block::number).endsWith("300.5", "(a)", "(b)");
    }
}
