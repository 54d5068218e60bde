package org.constitutionreview.workflow.review;

import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a year, as against those of one review in it. */
@Component
class CycleSteps {

    private final Steps steps;
    private final JdbcClient jdbc;

    CycleSteps(Steps steps, JdbcClient jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** @throws Problem stale-task, if it was done before; conflict, if it isn't its turn yet */
    Step mustBeOpen(MunicipalYear year, String step, Person who) {
        return steps.openFor(who.recipientKeys()).stream()
                .filter(open -> year.slug().equals(open.cycle()) && open.step().equals(step))
                .findFirst()
                .orElseThrow(() -> notOpen(year, step));
    }

    private Problem notOpen(MunicipalYear year, String step) {
        return jdbc.sql(
                        """
                SELECT finished_by_sub AS sub, finished_by_name AS name FROM step
                WHERE cycle = ? AND step = ? AND finished_by_sub IS NOT NULL""")
                .params(year.slug(), step)
                .query(PersonInBrief.class)
                .optional()
                .map(who -> Problem.staleTask(step, "%s has already done this for %s.".formatted(who.name(), year))
                        .with("doneBy", who))
                .orElseGet(() -> Problem.conflict("It isn't its turn yet in the reviews of %s.".formatted(year)));
    }
}
