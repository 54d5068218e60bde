package org.constitutionreview.gateway.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.diagram.BpmnFile.Bounds;
import org.constitutionreview.gateway.diagram.BpmnFile.Edge;
import org.constitutionreview.gateway.diagram.BpmnFile.Shape;
import org.springframework.web.util.HtmlUtils;

/** Draws with classes only: colours are the style sheet's, so the picture is right in the dark as well. */
class SvgDrawing {

    private static final double MARGIN = 12;
    private static final double LINE = 14;
    private static final double LETTER = 6.3;

    private final BpmnFile file;
    private final String name;
    private final Set<String> current;
    private final Set<String> done;
    private final String tip;
    private final StringBuilder svg = new StringBuilder();

    SvgDrawing(BpmnFile file, String name, Set<String> current, Set<String> done) {
        this.file = file;
        this.name = name;
        this.current = current;
        this.done = done;
        this.tip = "tip-" + Integer.toHexString(name.hashCode());
    }

    String svg() {
        Bounds page = page();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%.0f\" height=\"%.0f\""
                        + " viewBox=\"%.0f %.0f %.0f %.0f\"><title>%s</title>",
                page.width(), page.height(), page.x(), page.y(), page.width(), page.height(), escape(name)));
        svg.append("<defs><marker id=\"" + tip + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path class=\"tip\" d=\"M0 0 10 5 0 10z\"/></marker></defs>");
        file.shapes().stream().filter(SvgDrawing::isFrame).forEach(this::shape);
        file.edges().forEach(this::edge);
        file.shapes().stream().filter(shape -> !isFrame(shape)).forEach(this::shape);
        return svg.append("</svg>").toString();
    }

    private Bounds page() {
        List<Bounds> all = new ArrayList<>();
        file.shapes().forEach(shape -> {
            all.add(shape.bounds());
            if (shape.label() != null) {
                all.add(shape.label());
            }
        });
        file.edges().forEach(edge -> edge.points().forEach(point -> all.add(new Bounds(point.x(), point.y(), 0, 0))));
        double left = all.stream().mapToDouble(Bounds::x).min().orElse(0) - MARGIN;
        double top = all.stream().mapToDouble(Bounds::y).min().orElse(0) - MARGIN;
        double right = all.stream().mapToDouble(b -> b.x() + b.width()).max().orElse(0) + MARGIN;
        double bottom = all.stream().mapToDouble(b -> b.y() + b.height()).max().orElse(0) + MARGIN + 2 * LINE;
        return new Bounds(left, top, right - left, bottom - top);
    }

    private static boolean isFrame(Shape shape) {
        return shape.element().isFrame();
    }

    private void shape(Shape shape) {
        String id = shape.element().id();
        String state = isFrame(shape) ? "" : current.contains(id) ? " current" : done.contains(id) ? " done" : "";
        svg.append("<g class=\"").append(shape.element().kind()).append(state).append("\">");
        Bounds at = shape.bounds();
        String kind = shape.element().kind();
        if (kind.endsWith("Event")) {
            event(kind, at);
        } else if (kind.endsWith("Gateway")) {
            svg.append(format(
                    "<path class=\"shape\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fz\"/>",
                    at.middleX(),
                    at.y(),
                    at.x() + at.width(),
                    at.middleY(),
                    at.middleX(),
                    at.y() + at.height(),
                    at.x(),
                    at.middleY()));
        } else {
            svg.append(format(
                    "<rect class=\"shape%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\"/>",
                    isFrame(shape) ? " frame" : "", at.x(), at.y(), at.width(), at.height()));
        }
        label(shape);
        svg.append("</g>");
    }

    private void event(String kind, Bounds at) {
        circle(at, at.width() / 2, kind.equals("endEvent") ? " stroke-width=\"3\"" : "");
        if (kind.startsWith("intermediate") || kind.startsWith("boundary")) {
            circle(at, at.width() / 2 - 3, "");
        }
    }

    private void circle(Bounds at, double radius, String more) {
        svg.append(format(
                "<circle class=\"shape\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"%s/>",
                at.middleX(), at.middleY(), radius, more));
    }

    private void label(Shape shape) {
        Bounds at = shape.bounds();
        String kind = shape.element().kind();
        if (isFrame(shape)) {
            text(shape.element().name(), at.middleX(), at.y() + LINE, at.width(), "label");
        } else if (kind.endsWith("Event") || kind.endsWith("Gateway")) {
            Bounds label = shape.label();
            double y = label == null ? at.y() + at.height() + LINE : label.middleY();
            text(shape.element().name(), label == null ? at.middleX() : label.middleX(), y, 100, "label label--edge");
        } else {
            text(shape.element().name(), at.middleX(), at.middleY(), at.width() - 10, "label");
        }
    }

    private void edge(Edge edge) {
        String points = edge.points().stream()
                .map(point -> format("%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        svg.append("<polyline class=\"edge\" marker-end=\"url(#")
                .append(tip)
                .append(")\" points=\"")
                .append(points)
                .append("\"/>");
        Bounds label = edge.label();
        if (label != null && !edge.element().name().isEmpty()) {
            text(edge.element().name(), label.middleX(), label.middleY(), 110, "label label--edge");
        }
    }

    private void text(String words, double x, double y, double width, String cssClass) {
        List<String> lines = wrapped(words, (int) Math.max(6, width / LETTER));
        double top = y - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            svg.append(format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", cssClass, x, top + i * LINE))
                    .append(escape(lines.get(i)))
                    .append("</text>");
        }
    }

    private static List<String> wrapped(String words, int letters) {
        List<String> lines = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < letters) {
                lines.set(last, lines.get(last) + " " + word);
            } else if (!word.isEmpty()) {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
