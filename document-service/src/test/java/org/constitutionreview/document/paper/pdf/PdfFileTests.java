package org.constitutionreview.document.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.constitutionreview.document.paper.PaperFormat;
import org.constitutionreview.document.paper.PaperPart;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.paper.word.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFileTests {

    private static byte[] pdf;

    @BeforeAll
    static void make() {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = SomePapers.file(PaperFormat.PDF, Story.told(), PaperPart.PACK);
    }

    @Test
    void thePackIsAPdfForEverybody() throws Exception {
        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void eachPartIsAPdfForEverybody() throws Exception {
        for (PaperPart part : List.of(PaperPart.REPORT, PaperPart.REDLINE, PaperPart.CONSULTATION)) {
            assertThat(violations(SomePapers.file(PaperFormat.PDF, Story.told(), part)))
                    .isEmpty();
        }
    }

    /** What veraPDF finds against PDF/UA-1. */
    private static List<String> violations(byte[] file) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at "
                            + one.getLocation().getContext())
                    .toList();
        }
    }

    @Test
    void itSaysWhatItIsAndHasBookmarksForItsHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var about = document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo(SomePapers.IMPRINT.title());
            assertThat(about.getCustomMetadataValue("ContentHash")).isEqualTo(SomePapers.IMPRINT.contentHash());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Purpose of the report");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Appendix C: the text with its changes marked")
                    .contains(SomePapers.IMPRINT.contentHash());
        }
    }

    @Test
    void theSamePapersHaveTheSameBytes() {
        assertThat(SomePapers.file(PaperFormat.PDF, Story.told(), PaperPart.PACK))
                .isEqualTo(pdf);
    }
}
