package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.constitutionreview.workflow.amendment.AmendmentSteps;
import org.constitutionreview.workflow.consultation.ConsultationSteps;
import org.constitutionreview.workflow.meeting.ApprovedMinutesSteps;
import org.constitutionreview.workflow.meeting.MeetingSteps;
import org.constitutionreview.workflow.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams and Java say the same: whoever renames one without the other is told here. */
class ProcessModelTests {

    private static final Map<String, Class<?>> BEANS = Map.of(
            "amendmentSteps", AmendmentSteps.class,
            "approvedMinutesSteps", ApprovedMinutesSteps.class,
            "consultationSteps", ConsultationSteps.class,
            "meetingSteps", MeetingSteps.class);
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^)]*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "agreed-changes", "approved-minutes", "consultation", "meeting"})
    void everyBeanAndMethodThatADiagramAsksIsThere(String name) {
        List<MatchResult> calls = CALL.matcher(text(name)).results().toList();
        assertThat(calls).isNotEmpty();
        for (MatchResult call : calls) {
            Class<?> bean = BEANS.get(call.group(1));
            assertThat(bean).as(call.group()).isNotNull();
            int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
            assertThat(Stream.of(bean.getMethods())
                            .filter(method -> method.getName().equals(call.group(2)))
                            .map(Method::getParameterCount))
                    .as(call.group())
                    .contains(arguments);
        }
    }

    @Test
    void everythingThatTheDiagramsMayAskIsAsked() {
        Set<String> asked = Stream.of("amendment", "agreed-changes", "approved-minutes", "consultation", "meeting")
                .flatMap(name -> CALL.matcher(text(name)).results())
                .map(call -> call.group(1) + "." + call.group(2))
                .collect(Collectors.toSet());
        Set<String> offered = BEANS.entrySet().stream()
                .flatMap(bean -> Stream.of(bean.getValue().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> bean.getKey() + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(asked).isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "agreed-changes", "approved-minutes", "consultation", "meeting"})
    void everyProcessSaysHowLongItsHistoryIsKeptAndWhichVersionItIs(String name) {
        Process process =
                model(name).getModelElementsByType(Process.class).iterator().next();
        assertThat(process.getId()).isEqualTo(name);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P180D");
        assertThat(process.getCamundaVersionTag()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "agreed-changes", "approved-minutes", "consultation", "meeting"})
    void everyUserTaskIsForARecipientWeKnow(String name) {
        for (UserTask task : model(name).getModelElementsByType(UserTask.class)) {
            String group = task.getCamundaCandidateGroups();
            assertThat(group)
                    .as(task.getId())
                    .satisfiesAnyOf(
                            key -> assertThat(Stream.of(Role.values()).map(Role::recipientKey))
                                    .contains(key),
                            key -> assertThat(key).matches("\\$\\{\\w+\\.\\w+\\(\\w+\\)}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "agreed-changes", "approved-minutes", "consultation", "meeting"})
    void everythingHasANameAndAPlaceInThePicture(String name) {
        BpmnModelInstance model = model(name);
        Set<String> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(drawn).contains(node.getId());
            assertThat(node.getId()).matches("[a-z]+(-[a-z]+)*");
            boolean joins = node instanceof Gateway && node.getOutgoing().size() == 1;
            if (!joins) {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
            }
        }
        assertThat(model.getModelElementsByType(Gateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow ->
                                    assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "agreed-changes", "approved-minutes", "consultation", "meeting"})
    void noTwoElementsOfOneLevelOverlap(String name) {
        Collection<BpmnShape> shapes = model(name).getModelElementsByType(BpmnShape.class);
        for (BpmnShape one : shapes) {
            for (BpmnShape other : shapes) {
                if (one != other && beside(one, other)) {
                    assertThat(overlap(one, other))
                            .as(one.getId() + " and " + other.getId())
                            .isFalse();
                }
            }
        }
    }

    private static boolean beside(BpmnShape one, BpmnShape other) {
        return one.getBpmnElement() instanceof FlowElement a
                && other.getBpmnElement() instanceof FlowElement b
                && a.getParentElement() == b.getParentElement()
                && !(a instanceof BoundaryEvent)
                && !(b instanceof BoundaryEvent)
                && (a instanceof Activity || b instanceof Activity);
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        var a = one.getBounds();
        var b = other.getBounds();
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static BpmnModelInstance model(String name) {
        return Bpmn.readModelFromStream(
                ProcessModelTests.class.getResourceAsStream("/processes/%s.bpmn".formatted(name)));
    }

    private static String text(String name) {
        try (var model = ProcessModelTests.class.getResourceAsStream("/processes/%s.bpmn".formatted(name))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
