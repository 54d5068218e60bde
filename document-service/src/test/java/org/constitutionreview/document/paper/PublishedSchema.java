package org.constitutionreview.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** A format's published schema, where it lies beside the project. */
public final class PublishedSchema {

    private static final Path SCHEMAS = Path.of("../../shared/schemas");

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    /** @throws TestAbortedException where it isn't there */
    public static PublishedSchema of(String file) throws Exception {
        var path = SCHEMAS.resolve(file);
        if (!Files.exists(path)) {
            throw new TestAbortedException("The schema " + file + " isn't beside the project: nothing was validated.");
        }
        var loading =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                XMLConstants.XML_NS_URI.equals(namespace) ? xml(loading, path.resolveSibling("xml.xsd")) : null);
        return new PublishedSchema(factory.newSchema(path.toFile()));
    }

    private static LSInput xml(DOMImplementationLS loading, Path path) {
        var input = loading.createLSInput();
        input.setSystemId(path.toUri().toString());
        return input;
    }

    /** What is wrong first; empty when nothing is. */
    public Optional<String> error(byte[] xml) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return Optional.empty();
        } catch (SAXException invalid) {
            return Optional.of(String.valueOf(invalid.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
