package org.constitutionreview.document.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.PaperFile;
import org.constitutionreview.document.paper.page.PageFile;
import org.constitutionreview.document.paper.pdf.PdfFile;
import org.constitutionreview.document.paper.word.WordFile;

/** The formats in which people read papers. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", WordFile::new),
    PDF("application/pdf", "PDF", PdfFile::new),
    HTML("text/html;charset=UTF-8", "web page", PageFile::forScreens);

    private final String mediaType;
    private final String words;
    private final Function<Imprint, PaperFile> begin;

    PaperFormat(String mediaType, String words, Function<Imprint, PaperFile> begin) {
        this.mediaType = mediaType;
        this.words = words;
        this.begin = begin;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public PaperFile begin(Imprint imprint) {
        return begin.apply(imprint);
    }

    public static Optional<PaperFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
