package org.constitutionreview.document.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.constitutionreview.document.paper.PublishedSchema;

/** Validates the parts of Word files. */
final class WordSchema {

    private static final List<String> PARTS = List.of(
            "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/settings.xml", "word/footer1.xml");

    private final PublishedSchema schema;

    WordSchema() throws Exception {
        schema = PublishedSchema.of("ooxml/wml.xsd");
    }

    List<String> errors(byte[] docx) throws IOException {
        List<String> errors = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    var part = entry.getName();
                    schema.error(zip.readAllBytes()).ifPresent(error -> errors.add(part + ": " + error));
                }
            }
        }
        return errors;
    }
}
