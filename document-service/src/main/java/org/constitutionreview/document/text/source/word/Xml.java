package org.constitutionreview.document.text.source.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.constitutionreview.document.text.source.FileRefused;
import org.jspecify.annotations.Nullable;

/** Reads a part piece by piece. Nothing outside the part is ever fetched, and no entity declared in it is expanded. */
final class Xml {

    private static final int MOST_ELEMENTS_OF_ONE = 1_000_000;
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT_OF_ONE = 2_000_000;

    /** Both those of ISO/IEC 29500 Transitional and Strict. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rels:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"));

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final String part;
    private int elements;

    private Xml(String part) {
        this.part = part;
    }

    static Element whole(String part, InputStream bytes) {
        List<Element> found = new ArrayList<>(1);
        new Xml(part).read(bytes, null, found::add);
        return found.isEmpty() ? Element.NONE : found.get(0);
    }

    /** Hands over each child of that element as soon as it is read, and keeps none. */
    static void eachChildOf(String parent, String part, InputStream bytes, Consumer<Element> found) {
        new Xml(part).read(bytes, parent, found);
    }

    private void read(InputStream bytes, @Nullable String parent, Consumer<Element> found) {
        try {
            XMLStreamReader xml = safe().createXMLStreamReader(bytes);
            int depth = 0;
            boolean within = parent == null;
            for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new FileRefused("This file declares its own XML entities (" + part
                            + "), which no word processor does. It wasn't opened. Ask whoever sent it for a copy "
                            + "saved by Word.");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw damaged("it is nested too deep");
                    }
                    if (within) {
                        start(xml);
                    } else {
                        within = name(xml.getNamespaceURI(), xml.getLocalName()).equals(parent);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    within = within && !end(found, parent);
                } else if (!open.isEmpty() && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    text(xml.getText());
                }
            }
        } catch (XMLStreamException | ArrayIndexOutOfBoundsException e) {
            throw damaged("it can't be read");
        }
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void start(XMLStreamReader xml) {
        if (++elements > MOST_ELEMENTS_OF_ONE) {
            throw new FileRefused("One paragraph or table of this file is too large to be read. Split it in Word, "
                    + "or paste its words into a new document, and try again.");
        }
        List<String> attributes = new ArrayList<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String attribute = xml.getAttributeLocalName(at);
            if (!attribute.startsWith("rsid")) {
                attributes.add(name(xml.getAttributeNamespace(at), attribute));
                attributes.add(xml.getAttributeValue(at));
            }
        }
        open.push(new Element(
                name(xml.getNamespaceURI(), xml.getLocalName()), attributes.toArray(new String[attributes.size()])));
    }

    private void text(String text) {
        Element in = open.element();
        if (in.text().length() + text.length() > LONGEST_TEXT_OF_ONE) {
            throw damaged("a stretch of words in it is too long");
        }
        in.addText(text);
    }

    /** @return whether this was the end of the parent */
    private boolean end(Consumer<Element> found, @Nullable String parent) {
        if (open.isEmpty()) {
            return parent != null;
        }
        Element complete = open.pop();
        if (open.isEmpty()) {
            elements = 0;
            found.accept(complete);
        } else {
            open.element().add(complete);
        }
        return false;
    }

    private String name(@Nullable String namespace, String local) {
        return names.computeIfAbsent(namespace == null ? "" : namespace, any -> new HashMap<>())
                .computeIfAbsent(local, any -> {
                    String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "other:");
                    return (prefix + local).intern();
                });
    }

    private FileRefused damaged(String how) {
        return new FileRefused("This Word file is damaged (" + part + ": " + how
                + "). Open it in Word, save it under another name and try that file.");
    }
}
