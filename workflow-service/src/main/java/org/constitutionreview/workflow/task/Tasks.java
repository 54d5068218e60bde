package org.constitutionreview.workflow.task;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.constitutionreview.workflow.task.Task.ReviewInBrief;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for whom: the open steps, with what they are about. */
@Repository
public class Tasks {

    private final Steps steps;
    private final JdbcClient jdbc;

    Tasks(Steps steps, JdbcClient jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** Soonest due first. */
    public List<Task> of(Person person) {
        List<Step> open = steps.openFor(person.recipientKeys());
        Map<UUID, AmendmentInBrief> amendments = amendments(ids(open, Step::amendmentId));
        Map<UUID, ReviewInBrief> reviews = reviews(ids(open, Step::reviewId));
        return open.stream()
                .map(step -> new Task(
                        step.taskId(),
                        step.step(),
                        step.name(),
                        amendments.get(step.amendmentId()),
                        reviews.get(step.reviewId()),
                        step.consultationId(),
                        step.agendaItemId(),
                        step.cycle(),
                        step.due() == null ? null : BusinessClock.lastDayBefore(step.due()),
                        step.openedAt(),
                        step.page()))
                .toList();
    }

    private static List<UUID> ids(List<Step> open, Function<Step, UUID> id) {
        return open.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private Map<UUID, AmendmentInBrief> amendments(List<UUID> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : jdbc
                        .sql("SELECT id, reference, title FROM amendment WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(AmendmentInBrief.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(AmendmentInBrief::id, Function.identity()));
    }

    private Map<UUID, ReviewInBrief> reviews(List<UUID> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : jdbc
                        .sql("SELECT id, title FROM review WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(ReviewInBrief.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ReviewInBrief::id, Function.identity()));
    }
}
