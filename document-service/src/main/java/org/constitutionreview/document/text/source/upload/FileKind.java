package org.constitutionreview.document.text.source.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.constitutionreview.document.text.source.Decoding;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.constitutionreview.document.text.source.plain.PlainFile;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.constitutionreview.document.text.source.word.WordFile;
import org.jspecify.annotations.Nullable;

/** What a file is by its name, and whether it is that. */
enum FileKind {
    WORD,
    HTML,
    MARKDOWN,
    PLAIN,
    ZIP;

    static final String READABLE =
            "Word (.docx), web pages (.html), Markdown (.md), plain text (.txt), and zips of these";

    private static final Map<String, FileKind> BY_ENDING = Map.of(
            "docx",
            WORD,
            "html",
            HTML,
            "htm",
            HTML,
            "xhtml",
            HTML,
            "md",
            MARKDOWN,
            "markdown",
            MARKDOWN,
            "txt",
            PLAIN,
            "text",
            PLAIN,
            "zip",
            ZIP);
    private static final Map<String, String> ADVICE = Map.of(
            "doc", "Open it in Word and save it as .docx.",
            "dot", "Open it in Word and save it as .docx.",
            "docm", "Open it in Word and save it as .docx, without macros.",
            "odt", "Open it in its program and save it as .docx.",
            "rtf", "Open it in Word and save it as .docx.",
            "pages", "Open it in Pages and export it as .docx.",
            "pdf",
                    "A PDF doesn't say what is a paragraph and what a number: use the file that it was made from,"
                            + " saved as .docx.");

    /** Null for what isn't read. */
    static @Nullable FileKind of(String name) {
        return BY_ENDING.get(ending(name));
    }

    /** What to do with a file that isn't read. */
    static String advice(String name) {
        String ending = ending(name);
        return ADVICE.getOrDefault(ending, "Files that can be read are " + READABLE + ".");
    }

    static boolean isText(String name) {
        return of(name) != null || ADVICE.containsKey(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    FileText read(Path file, TrackedChanges choice) throws IOException {
        if (this == WORD) {
            return WordFile.read(file, choice);
        }
        refuseDisguise(file);
        String words = Decoding.words(Files.readAllBytes(file));
        return switch (this) {
            case HTML -> HtmlFile.read(words);
            case MARKDOWN -> MarkdownFile.read(words);
            default -> PlainFile.read(words);
        };
    }

    void refuseDisguise(Path file) throws IOException {
        String start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = new String(bytes.readNBytes(512), StandardCharsets.ISO_8859_1);
        }
        if (start.isEmpty()) {
            throw new FileRefused("The file is empty.");
        }
        String looks = looks(start);
        if (looks != null && BY_ENDING.get(looks) != this) {
            throw new FileRefused("The file isn't what its name says: it looks like a ." + looks + " file. "
                    + (BY_ENDING.containsKey(looks)
                            ? "Give it that ending and upload it again."
                            : advice("." + looks)));
        }
        if (this == ZIP && looks == null) {
            throw new FileRefused("The file isn't a zip, whatever its name says. Make the zip again and upload that.");
        }
        if (this == HTML && !start.contains("<")) {
            throw new FileRefused(
                    "The file isn't a web page, whatever its name says. If it is plain text, name it .txt.");
        }
    }

    private static @Nullable String looks(String start) {
        String begins = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004")) {
            return start.contains("[Content_Types].xml") || start.contains("word/")
                    ? "docx"
                    : start.contains("opendocument.text") ? "odt" : "zip";
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "doc";
        }
        if (begins.startsWith("%pdf")) {
            return "pdf";
        }
        if (begins.startsWith("{\\rtf")) {
            return "rtf";
        }
        return begins.startsWith("<!doctype html") || begins.startsWith("<html") ? "html" : null;
    }
}
