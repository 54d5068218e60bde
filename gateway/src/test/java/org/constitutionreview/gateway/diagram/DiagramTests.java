package org.constitutionreview.gateway.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

public class DiagramTests {

    public static final String BPMN =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
             xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:way="http://www.omg.org/spec/DD/20100524/DI">
             <process id="amendment"><startEvent id="start" name="Proposed"/><userTask id="check" name="Check the proposal"/>
              <exclusiveGateway id="ok" name="Passed &amp; complete?"/><sequenceFlow id="flow" name="goes on" sourceRef="start" targetRef="check"/></process>
             <di:BPMNDiagram><di:BPMNPlane bpmnElement="amendment">
              <di:BPMNShape bpmnElement="start"><dc:Bounds x="100" y="100" width="36" height="36"/></di:BPMNShape>
              <di:BPMNShape bpmnElement="check"><dc:Bounds x="200" y="80" width="100" height="80"/></di:BPMNShape>
              <di:BPMNShape bpmnElement="ok"><dc:Bounds x="350" y="95" width="50" height="50"/></di:BPMNShape>
              <di:BPMNEdge bpmnElement="flow"><way:waypoint x="136" y="118"/><way:waypoint x="200" y="118"/><di:BPMNLabel><dc:Bounds x="150" y="100" width="40" height="14"/></di:BPMNLabel></di:BPMNEdge>
             </di:BPMNPlane></di:BPMNDiagram></definitions>""";

    @Test
    void marksWhereItStandsAndWhatIsDone() {
        var diagram = Diagram.of("Amendment", BPMN, List.of("check"), List.of("start"));

        var svg = Jsoup.parse(diagram.svg(), Parser.xmlParser());
        assertThat(svg.select("g.current text").eachText()).containsExactly("Check the", "proposal");
        assertThat(svg.select("g.done circle")).hasSize(1);
        assertThat(svg.select("polyline").attr("points")).isEqualTo("136.0,118.0 200.0,118.0");
        assertThat(diagram.current()).containsExactly("Check the proposal");
        assertThat(diagram.done()).containsExactly("Proposed");
    }

    @Test
    void wordsInTheFileStayWords() {
        assertThat(Diagram.of("<b>", BPMN, List.of(), List.of()).svg())
                .contains("<title>&lt;b&gt;</title>", "Passed &amp;")
                .doesNotContain("<b>");
    }

    @Test
    void refusesAFileThatReachesOutside() {
        String hostile = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";

        assertThatIllegalArgumentException().isThrownBy(() -> Diagram.of("x", hostile, List.of(), List.of()));
    }
}
