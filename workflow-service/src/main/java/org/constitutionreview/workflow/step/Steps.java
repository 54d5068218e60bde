package org.constitutionreview.workflow.step;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All steps that wait or waited for somebody. Whether one may still be done is decided here, never by the engine's failures. */
@Repository
public class Steps {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Steps(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Soonest due first. */
    public List<Step> openFor(Collection<String> recipientKeys) {
        return recipientKeys.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                        SELECT * FROM step WHERE finished_at IS NULL AND candidate IN (:keys)
                        ORDER BY due NULLS LAST, opened_at""")
                        .param("keys", recipientKeys)
                        .query(Step::of)
                        .list();
    }

    public List<Step> openOf(UUID amendmentId) {
        return jdbc.sql("SELECT * FROM step WHERE amendment_id = ? AND finished_at IS NULL ORDER BY opened_at")
                .param(amendmentId)
                .query(Step::of)
                .list();
    }

    /**
     * The step of that name that waits for this person.
     *
     * @throws Problem forbidden, if it is somebody else's; stale-task, if it was done before; conflict, if it isn't its turn yet
     */
    public Step mustBeOpen(StepOf of, Object id, String step, Person who) {
        List<Step> all = jdbc.sql(
                        "SELECT * FROM step WHERE %s = ? AND step = ? ORDER BY opened_at DESC".formatted(of.column()))
                .params(id, step)
                .query(Step::of)
                .list();
        List<Step> theirs =
                all.stream().filter(one -> who.holds(one.candidate())).toList();
        if (theirs.isEmpty() && !all.isEmpty()) {
            throw Problem.forbidden(
                    "\"%s\" is a task for somebody else.".formatted(all.get(0).name()));
        }
        return theirs.stream()
                .filter(Step::isOpen)
                .findFirst()
                .orElseThrow(() -> theirs.isEmpty()
                        ? Problem.conflict("This isn't its turn: the step \"%s\" hasn't been reached."
                                .formatted(step.replace('-', ' ')))
                        : stale(theirs.get(0)));
    }

    /** The step of that name that waits for somebody now. */
    public Optional<Step> open(StepOf of, UUID id, String step) {
        return jdbc.sql("SELECT * FROM step WHERE %s = ? AND step = ? AND finished_at IS NULL".formatted(of.column()))
                .params(id, step)
                .query(Step::of)
                .optional();
    }

    /** Whether it has ever waited for somebody. */
    public boolean wasReached(StepOf of, UUID id, String step) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM step WHERE %s = ? AND step = ?)".formatted(of.column()))
                .params(id, step)
                .query(Boolean.class)
                .single();
    }

    /** Notes who does a step; the caller then tells the process. */
    public void finish(Step step, @Nullable Person who) {
        finish(step.taskId(), who);
    }

    void open(Step step) {
        jdbc.sql(
                        """
                INSERT INTO step (task_id, process_instance_id, amendment_id, agenda_item_id, consultation_id, review_id,
                    cycle, step, name, candidate, due, opened_at)
                VALUES (:task, :process, :amendment, :item, :consultation, :review, :cycle, :step, :name, :candidate,
                    :due, :opened)""")
                .param("task", step.taskId())
                .param("process", step.processInstanceId())
                .param("amendment", step.amendmentId(), Types.OTHER)
                .param("item", step.agendaItemId(), Types.OTHER)
                .param("consultation", step.consultationId(), Types.OTHER)
                .param("review", step.reviewId(), Types.OTHER)
                .param("cycle", step.cycle(), Types.VARCHAR)
                .param("step", step.step())
                .param("name", step.name())
                .param("candidate", step.candidate())
                .param("due", Optional.ofNullable(step.due()).map(Row::at).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("opened", Row.at(step.openedAt()))
                .update();
    }

    /** Changes nothing where somebody has finished it. */
    void finish(String taskId, @Nullable Person who) {
        jdbc.sql(
                        """
                UPDATE step SET finished_at = :at, finished_by_sub = :sub, finished_by_name = :name
                WHERE task_id = :task AND finished_at IS NULL""")
                .param("at", Row.at(clock.now()))
                .param("sub", who == null ? null : who.sub(), Types.VARCHAR)
                .param("name", who == null ? null : who.name(), Types.VARCHAR)
                .param("task", taskId)
                .update();
    }

    /** A step whose date has moved. */
    public void move(UUID consultationId, Instant due) {
        jdbc.sql("UPDATE step SET due = ? WHERE consultation_id = ? AND finished_at IS NULL")
                .params(Row.at(due), consultationId)
                .update();
    }

    private static Problem stale(Step step) {
        String detail = step.finishedBy() == null
                ? "\"%s\" is no longer to be done: the matter has moved on without it.".formatted(step.name())
                : "%s has already done \"%s\". Nothing was changed."
                        .formatted(step.finishedBy().name(), step.name());
        return Problem.staleTask(step.step(), detail)
                .with("doneBy", step.finishedBy())
                .with("doneAt", step.finishedAt());
    }
}
