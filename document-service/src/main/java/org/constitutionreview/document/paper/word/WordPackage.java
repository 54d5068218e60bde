package org.constitutionreview.document.paper.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.Markup;
import org.springframework.core.io.ClassPathResource;

/** Puts a file's parts together (Open Packaging Conventions). */
final class WordPackage {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    /** Of custom properties that anybody may define; any program reads it so. */
    private static final String ANYBODYS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final String[] FIXED = {"styles", "settings"};

    private final Imprint imprint;
    private final Links links;
    private final Lists lists;

    WordPackage(Imprint imprint, Links links, Lists lists) {
        this.imprint = imprint;
        this.links = links;
        this.lists = lists;
    }

    byte[] of(Markup body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", fixed("content-types"));
            put(zip, "_rels/.rels", fixed("relationships"));
            put(zip, "docProps/core.xml", core().bytes());
            put(zip, "docProps/custom.xml", custom().bytes());
            put(zip, "word/document.xml", document(body).bytes());
            put(zip, "word/_rels/document.xml.rels", relationships().bytes());
            put(zip, "word/numbering.xml", lists.xml().bytes());
            put(zip, "word/footer1.xml", footer().bytes());
            for (String part : FIXED) {
                put(zip, "word/" + part + ".xml", fixed(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Markup document(Markup body) {
        var xml = new Markup().start("w:document").attribute("xmlns:w", WordXml.MAIN);
        xml.attribute("xmlns:r", WordXml.RELATIONS).start("w:body").add(body);
        xml.start("w:sectPr").start("w:footerReference").attribute("w:type", "default");
        xml.attribute("r:id", "rId4").end();
        xml.start("w:pgSz").attribute("w:w", 11906).attribute("w:h", 16838).end();
        xml.start("w:pgMar").attribute("w:top", 1418).attribute("w:right", 1418).attribute("w:bottom", 1418);
        xml.attribute("w:left", 1418).attribute("w:header", 709).attribute("w:footer", 709);
        return xml.attribute("w:gutter", 0).end().end().end().end();
    }

    private Markup relationships() {
        var xml = new Markup().start("Relationships").attribute("xmlns", PACKAGE_RELATIONS);
        String[] parts = {"styles", "settings", "numbering", "footer"};
        for (int at = 0; at < parts.length; at++) {
            xml.start("Relationship").attribute("Id", "rId" + (at + 1));
            xml.attribute("Type", WordXml.RELATIONS + "/" + parts[at]);
            xml.attribute("Target", parts[at] + (parts[at].equals("footer") ? "1.xml" : ".xml"))
                    .end();
        }
        links.relationships().forEach(xml::add);
        return xml.end();
    }

    private Markup footer() {
        var xml = new Markup().start("w:ftr").attribute("xmlns:w", WordXml.MAIN).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
        words(xml, imprint.title() + " · page ");
        field(xml, "PAGE");
        words(xml, " of ");
        field(xml, "NUMPAGES");
        xml.end()
                .start("w:p")
                .start("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .end();
        words(xml, "Content hash " + imprint.contentHash());
        return xml.end().end();
    }

    private static void words(Markup xml, String words) {
        xml.start("w:r")
                .start("w:t")
                .attribute("xml:space", "preserve")
                .text(words)
                .end()
                .end();
    }

    private static void field(Markup xml, String name) {
        xml.start("w:fldSimple").attribute("w:instr", " " + name + " ");
        words(xml, "1");
        xml.end();
    }

    private Markup core() {
        var at = imprint.at().truncatedTo(ChronoUnit.SECONDS).toString();
        var xml = new Markup().start("cp:coreProperties").attribute("xmlns:cp", CORE);
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dcterms:created")
                .attribute("xsi:type", "dcterms:W3CDTF")
                .text(at)
                .end();
        xml.element("dc:creator", imprint.council());
        xml.element("dc:identifier", imprint.contentHash());
        xml.element("dc:language", "en-GB");
        xml.start("dcterms:modified")
                .attribute("xsi:type", "dcterms:W3CDTF")
                .text(at)
                .end();
        return xml.element("dc:title", imprint.title()).end();
    }

    private Markup custom() {
        var xml = new Markup().start("Properties").attribute("xmlns", CUSTOM).attribute("xmlns:vt", VALUES);
        xml.start("property").attribute("fmtid", ANYBODYS).attribute("pid", 2).attribute("name", "ContentHash");
        return xml.element("vt:lpwstr", imprint.contentHash()).end().end();
    }

    private static byte[] fixed(String part) throws IOException {
        return new ClassPathResource("paper/word/" + part + ".xml").getContentAsByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        // The first moment that a zip file knows: the same file has the same bytes whenever it is made.
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
