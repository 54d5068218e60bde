package org.constitutionreview.document.text.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Pinning;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Source.Finding;

/**
 * Reads a text from the plain form in which people keep it: {@code # 3 Title} is a section, {@code ## Title} a heading,
 * {@code 3.1 …} a paragraph, {@code (a) …} a sub-paragraph, {@code - …} a bullet, {@code | … |} a table's row; other
 * words go on with the line before, or after an empty line stand as an unnumbered paragraph.
 */
public final class SourceReader {

    private final Map<UUID, Node> nodes = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SourceReader() {}

    /** @throws org.constitutionreview.document.text.TextRefused when it is nested too deep */
    public static Source read(String documentId, String source, Targets targets) {
        return new SourceReader().readAll(documentId, source, targets);
    }

    private Source readAll(String documentId, String source, Targets targets) {
        Outline outline = new Outline(documentId);
        outline.read(source);
        outline.findings.forEach((line, message) -> findings.add(new Finding(line, message)));
        Map<UUID, String> typed = new HashMap<>();
        collect(outline.top, typed);
        Text bare = new Text(outline.top.stream()
                .map(node -> node.provision(none -> Inline.EMPTY))
                .toList());
        Numbering computed = Numbering.of(bare);
        Text pinned = Pinning.of(bare, typed);
        Numbering numbering = Numbering.of(pinned);
        reportPins(pinned, computed);
        CrossReferences references = new CrossReferences(documentId, numbering, targets, findings);
        Text worded = new Text(outline.top.stream()
                .map(node -> node.provision(references::inline))
                .toList());
        findings.sort(Comparator.comparingInt(Finding::line));
        return new Source(Pinning.of(worded, typed), List.copyOf(findings));
    }

    private void collect(List<Node> siblings, Map<UUID, String> typed) {
        for (Node node : siblings) {
            nodes.put(node.id, node);
            if (!node.number.isEmpty()) {
                typed.put(node.id, node.number);
            }
            collect(node.children, typed);
        }
    }

    private void reportPins(Text pinned, Numbering computed) {
        for (Place place : pinned.walk()) {
            UUID id = place.provision().id();
            Node node = nodes.get(id);
            if (place.provision().pin() != null && node != null) {
                findings.add(new Finding(
                        node.line,
                        "The number " + node.number + " isn't the one that follows (" + computed.number(id)
                                + " by its place); it was kept as it is."));
            }
        }
    }
}
