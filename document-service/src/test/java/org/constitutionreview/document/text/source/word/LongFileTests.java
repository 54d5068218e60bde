package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.FileText;
import org.junit.jupiter.api.Test;

class LongFileTests {

    /** 500 pages: 6,000 paragraphs of 36 words. The processor's time counts, whatever else the machine does. */
    @Test
    void areReadInAFewSeconds() {
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

        long start = processorTime();
        FileText text = file.read();
        long took = processorTime() - start;

        assertThat(text.blocks()).hasSize(6_000);
        assertThat(text.blocks()).extracting(Block::number).endsWith("300.5", "(a)", "(b)");
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(8));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
