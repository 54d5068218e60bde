package org.constitutionreview.gateway.diagram;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the drawing needs of a BPMN file: elements by id, shapes and edges of the diagram. */
record BpmnFile(Map<String, Element> elements, List<Shape> shapes, List<Edge> edges) {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAY = "http://www.omg.org/spec/DD/20100524/DI";

    /** @param kind the local name of its tag, such as {@code userTask} */
    record Element(String id, String kind, String name) {

        /** Whether it only goes round others, and so is no step of its own. */
        boolean isFrame() {
            return kind.equals("subProcess") || kind.equals("participant") || kind.equals("lane");
        }
    }

    record Bounds(double x, double y, double width, double height) {

        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    record Shape(Element element, Bounds bounds, @Nullable Bounds label) {}

    record Point(double x, double y) {}

    record Edge(Element element, List<Point> points, @Nullable Bounds label) {}

    static BpmnFile read(String xml) {
        org.w3c.dom.Document document = parse(xml);
        Map<String, Element> elements = new HashMap<>();
        for (org.w3c.dom.Element node : nodes(document.getElementsByTagNameNS(MODEL, "*"))) {
            if (node.hasAttribute("id")) {
                String id = node.getAttribute("id");
                elements.put(id, new Element(id, node.getLocalName(), node.getAttribute("name")));
            }
        }
        List<Shape> shapes = new ArrayList<>();
        for (org.w3c.dom.Element node : nodes(document.getElementsByTagNameNS(DI, "BPMNShape"))) {
            Element element = elements.get(node.getAttribute("bpmnElement"));
            Bounds bounds = bounds(node, false);
            if (element != null && bounds != null) {
                shapes.add(new Shape(element, bounds, bounds(node, true)));
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (org.w3c.dom.Element node : nodes(document.getElementsByTagNameNS(DI, "BPMNEdge"))) {
            Element element = elements.get(node.getAttribute("bpmnElement"));
            if (element != null) {
                edges.add(new Edge(element, points(node), bounds(node, true)));
            }
        }
        return new BpmnFile(Map.copyOf(elements), List.copyOf(shapes), List.copyOf(edges));
    }

    @Nullable
    Element element(String id) {
        return elements.get(id);
    }

    private static org.w3c.dom.Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new IllegalArgumentException("Not a BPMN file", unreadable);
        }
    }

    /** Bounds lie directly in a shape; those of its label inside {@code BPMNLabel}. */
    private static @Nullable Bounds bounds(org.w3c.dom.Element node, boolean ofLabel) {
        for (org.w3c.dom.Element bounds : nodes(node.getElementsByTagNameNS(DC, "Bounds"))) {
            boolean inLabel = "BPMNLabel".equals(bounds.getParentNode().getLocalName());
            if (inLabel == ofLabel) {
                return new Bounds(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
            }
        }
        return null;
    }

    private static List<Point> points(org.w3c.dom.Element edge) {
        return nodes(edge.getElementsByTagNameNS(WAY, "waypoint")).stream()
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static double number(org.w3c.dom.Element node, String attribute) {
        return Double.parseDouble(node.getAttribute(attribute));
    }

    private static List<org.w3c.dom.Element> nodes(NodeList list) {
        List<org.w3c.dom.Element> nodes = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            nodes.add((org.w3c.dom.Element) list.item(i));
        }
        return nodes;
    }
}
