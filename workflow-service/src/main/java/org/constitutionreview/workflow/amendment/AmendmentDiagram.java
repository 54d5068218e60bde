package org.constitutionreview.workflow.amendment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The diagrams that an amendment runs through, with where it is and where it has been. */
@Component
public class AmendmentDiagram {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    AmendmentDiagram(HistoryService history, RepositoryService repository, JdbcClient jdbc) {
        this.history = history;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** The whole journey first, then what is under way within and beside it; the same process running several times is shown once. */
    public List<Picture> of(UUID amendmentId) {
        Map<String, List<HistoricProcessInstance>> byDefinition = new LinkedHashMap<>();
        businessKeys(amendmentId)
                .flatMap(key ->
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .filter(instance -> instance.getSuperProcessInstanceId() == null || instance.getEndTime() == null)
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .forEach(instance -> byDefinition
                        .computeIfAbsent(instance.getProcessDefinitionId(), id -> new ArrayList<>())
                        .add(instance));
        return byDefinition.values().stream().map(this::picture).toList();
    }

    /** Its own, and those of its agenda items. */
    private Stream<String> businessKeys(UUID amendmentId) {
        List<String> items = jdbc.sql("SELECT id::text FROM agenda_item WHERE amendment_id = ? ORDER BY number")
                .param(amendmentId)
                .query(String.class)
                .list();
        return Stream.concat(Stream.of(amendmentId.toString()), items.stream());
    }

    private Picture picture(List<HistoricProcessInstance> instances) {
        HistoricProcessInstance first = instances.get(0);
        List<HistoricActivityInstance> activities = instances.stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .filter(activity -> !activity.getActivityId().endsWith(MULTI_INSTANCE_BODY))
                .toList();
        return new Picture(
                first.getProcessDefinitionName(),
                first.getProcessDefinitionKey(),
                model(first.getProcessDefinitionId()),
                ids(activities.stream()
                        .filter(activity -> activity.getEndTime() == null)
                        .toList()),
                ids(activities.stream()
                        .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                        .toList()));
    }

    private static List<String> ids(List<HistoricActivityInstance> activities) {
        return activities.stream()
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private String model(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param activeActivities ids of the elements where its tokens are */
    public record Picture(
            String name, String key, String bpmnXml, List<String> activeActivities, List<String> doneActivities) {}
}
