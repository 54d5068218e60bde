package org.constitutionreview.document.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.PaperFile;
import org.constitutionreview.document.paper.page.PageFile;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;

/** A PDF file with headings, bookmarks and tags; its font (Liberation Sans, SIL Open Font Licence) is in it. */
public final class PdfFile implements PaperFile {

    private static final String FONT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Imprint imprint;
    private final PageFile page;

    public PdfFile(Imprint imprint) {
        this.imprint = imprint;
        this.page = PageFile.forPrint(imprint);
    }

    @Override
    public PdfFile title(String words) {
        page.title(words);
        return this;
    }

    @Override
    public PdfFile subtitle(String words) {
        page.subtitle(words);
        return this;
    }

    @Override
    public PdfFile heading(int level, String words) {
        page.heading(level, words);
        return this;
    }

    @Override
    public PdfFile paragraph(String words) {
        page.paragraph(words);
        return this;
    }

    @Override
    public PdfFile table(String caption, List<String> columns, List<List<String>> rows, int... shares) {
        page.table(caption, columns, rows, shares);
        return this;
    }

    @Override
    public PdfFile text(List<ProvisionView> provisions, int heading) {
        page.text(provisions, heading);
        return this;
    }

    @Override
    public PdfFile redline(RedlineView redline, int heading) {
        page.redline(redline, heading);
        return this;
    }

    @Override
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer(imprint.council());
        // Nothing outside the page is ever loaded, whatever its words say.
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(new String(page.bytes(), StandardCharsets.UTF_8), null);
        builder.toStream(out);
        try (var renderer = builder.buildPdfRenderer();
                var document = render(renderer)) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PDDocument render(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        var document = renderer.createPDFKeepOpen();
        var about = document.getDocumentInformation();
        var at = GregorianCalendar.from(
                imprint.at().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        about.setCreationDate(at);
        about.setModificationDate(at);
        about.setCustomMetadataValue("ContentHash", imprint.contentHash());
        document.setDocumentId(
                new BigInteger(1, imprint.contentHash().getBytes(StandardCharsets.US_ASCII)).longValue());
        return document;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(face), FONT, weight, style, true);
    }

    private static InputStream open(String face) {
        var font = PdfFile.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf");
        if (font == null) {
            throw new IllegalStateException("The font for PDF files isn't on the class path: " + face);
        }
        return font;
    }
}
