package org.constitutionreview.document.paper.web;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.constitutionreview.document.paper.PaperFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** A file as an answer: with a name that people recognise, and made only for those who haven't got it yet. */
record FileAnswer(String title, String ending, String mediaType) {

    private static final int LONGEST_NAME = 80;

    static FileAnswer of(String title, PaperFormat format) {
        return new FileAnswer(title, format.ending(), format.mediaType());
    }

    static FileAnswer akomaNtoso(String title) {
        return new FileAnswer(title, "xml", "application/akn+xml");
    }

    /** Null when the asker has it already. @param version the same as long as the bytes are */
    @Nullable
    ResponseEntity<byte[]> of(String version, WebRequest request, Supplier<byte[]> bytes) {
        if (request.checkNotModified('"' + version + '.' + ending + '"')) {
            return null;
        }
        var shown = ending.equals("html") || ending.equals("pdf")
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name()).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(bytes.get());
    }

    private String name() {
        var name = title.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "." + ending;
    }
}
