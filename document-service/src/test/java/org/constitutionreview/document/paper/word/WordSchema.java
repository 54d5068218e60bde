package org.constitutionreview.document.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.opentest4j.TestAbortedException;
import org.xml.sax.SAXException;

/** The published schema of WordprocessingML, where it lies beside the project. */
final class WordSchema {

    private static final Path SCHEMA = Path.of("../../shared/schemas/ooxml/wml.xsd");
    private static final List<String> PARTS = List.of(
            "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml");

    private final Schema schema;

    private WordSchema(Schema schema) {
        this.schema = schema;
    }

    /** @throws TestAbortedException where it isn't there */
    static WordSchema beside() throws SAXException {
        if (!Files.exists(SCHEMA)) {
            throw new TestAbortedException("The schema of Word files isn't beside the project: nothing was validated.");
        }
        return new WordSchema(
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile()));
    }

    List<String> errors(byte[] docx) throws IOException {
        List<String> errors = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    try {
                        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(zip.readAllBytes())));
                    } catch (SAXException invalid) {
                        errors.add(entry.getName() + ": " + invalid.getMessage());
                    }
                }
            }
        }
        return errors;
    }
}
