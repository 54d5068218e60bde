package org.constitutionreview.document.text.source.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.text.source.FileText;

/** A Word file, built of the few parts that a test is about. */
public final class Docx {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private Docx(String body) {
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        type("/word/document.xml", "document.main");
    }

    public static Docx of(String... body) {
        return new Docx(String.join("", body));
    }

    public Docx numbering(String... content) {
        return part("numbering", "numbering", content);
    }

    public Docx styles(String... content) {
        return part("styles", "styles", content);
    }

    public Docx footnotes(String... content) {
        return part("footnotes", "footnotes", content);
    }

    public Docx endnotes(String... content) {
        return part("endnotes", "endnotes", content);
    }

    public Docx comments(String... content) {
        return part("comments", "comments", content);
    }

    public Docx settings(String... content) {
        return part("settings", "settings", content);
    }

    public Docx header(String... content) {
        return part("header", "hdr", content);
    }

    public Docx footer(String... content) {
        return part("footer", "ftr", content);
    }

    public Docx link(String id, String address) {
        relationships.append("<Relationship Id='" + id + "' Type='" + TYPES + "hyperlink' Target='" + address
                + "' TargetMode='External'/>");
        return this;
    }

    /** Any part as it is. */
    public Docx raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private Docx part(String name, String root, String... content) {
        parts.put(
                "word/" + name + ".xml",
                "<w:" + root + NAMESPACES + ">" + String.join("", content) + "</w:" + root + ">");
        relationships.append("<Relationship Id='" + name + "' Type='" + TYPES + name + "' Target='" + name + ".xml'/>");
        type("/word/" + name + ".xml", name);
        return this;
    }

    private void type(String part, String name) {
        types.append("<Override PartName='" + part + "' ContentType='application/vnd.openxmlformats-officedocument."
                + "wordprocessingml." + name + "+xml'/>");
    }

    public FileText read() {
        return read(TrackedChanges.STOP);
    }

    public FileText read(TrackedChanges choice) {
        return WordFile.read(bytes(), choice);
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>" + types + "</Types>");
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id='main' Type='" + TYPES + "officeDocument' Target='word/document.xml'/>"));
        all.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }
}
