package org.constitutionreview.document.text.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.constitutionreview.document.text.source.FileRefused;

/** Recognises what isn't a Word file (.docx), whatever its name says, by how it begins. */
final class Disguise {

    private static final String TRY_AGAIN = " Open it, choose Save As, “Word Document (.docx)”, and try that file.";
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Disguise() {}

    static void refuse(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(1024);
        }
        if (start.length == 0) {
            throw new FileRefused("This file is empty.");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (startsWith(start, OLD_OFFICE)) {
            throw new FileRefused(oldOffice(file));
        }
        if (text.startsWith("PK\u0003\u0004")) {
            refuseOtherZips(text);
            return;
        }
        throw new FileRefused(plainly(text.stripLeading().toLowerCase(Locale.ROOT)));
    }

    private static void refuseOtherZips(String text) {
        if (text.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            throw new FileRefused("This is an OpenDocument file (.odt), not a Word file (.docx)." + TRY_AGAIN);
        }
        if (text.contains("mimetypeapplication/")) {
            throw new FileRefused("This isn't a Word file (.docx), though its name may say so.");
        }
    }

    /** Word keeps both its format of before 2007 and files with a password in the same kind of container. */
    private static String oldOffice(Path file) throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return all.contains(wide("EncryptedPackage"))
                ? "This file is protected with a password. Open it in Word, take the password off (File, Info, "
                        + "Protect Document, Encrypt with Password), save it and try again."
                : "This is a file of an older format (.doc), not a Word file (.docx)." + TRY_AGAIN;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String plainly(String start) {
        if (start.startsWith("%pdf")) {
            return "This is a PDF, which doesn't say what is a paragraph and what a number. Ask for the Word file "
                    + "(.docx) that it was made from, and try that.";
        }
        if (start.startsWith("{\\rtf")) {
            return "This is a Rich Text file (.rtf), not a Word file (.docx)." + TRY_AGAIN;
        }
        if (start.startsWith("<?xml") || start.startsWith("<pkg:package")) {
            return "This is an XML file, not a Word file (.docx)." + TRY_AGAIN;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "This is a web page (.html), not a Word file (.docx). Name it .html and try again.";
        }
        return "This isn't a Word file (.docx), though its name may say so. If Word can open it:" + TRY_AGAIN;
    }

    private static boolean startsWith(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
