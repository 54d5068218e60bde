package org.constitutionreview.gateway.diagram;

import java.util.List;
import java.util.Set;

/**
 * A process as a picture with its tokens, and the same in words.
 *
 * @param svg made from the file's shapes, all words in it escaped
 * @param current names of the steps where it stands
 * @param done names of the steps that are done, in their order
 */
public record Diagram(String name, String svg, List<String> current, List<String> done) {

    /** @throws IllegalArgumentException when the file isn't BPMN with a drawing */
    public static Diagram of(String name, String bpmnXml, List<String> active, List<String> done) {
        BpmnFile file = BpmnFile.read(bpmnXml);
        String svg = new SvgDrawing(file, name, Set.copyOf(active), Set.copyOf(done)).svg();
        return new Diagram(name, svg, names(file, active), names(file, done));
    }

    private static List<String> names(BpmnFile file, List<String> ids) {
        return ids.stream()
                .map(file::element)
                .filter(element ->
                        element != null && !element.isFrame() && !element.name().isEmpty())
                .map(BpmnFile.Element::name)
                .distinct()
                .toList();
    }
}
