package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.setup.Meetings;
import org.springframework.stereotype.Component;

/** Makes backward plans with the bodies, meetings and periods of this council. */
@Component
public class BackwardPlans {

    private final Bodies bodies;
    private final Meetings meetings;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    BackwardPlans(
            Bodies bodies, Meetings meetings, CurrentSettings settings, WorkingDays workingDays, BusinessClock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public BackwardPlan from(LocalDate council) {
        LocalDate today = clock.today();
        return new BackwardPlanning(
                        RouteBodies.of(bodies),
                        meetings.between(null, today, council),
                        settings.get().consultationWorkingDays(),
                        workingDays,
                        today)
                .plan(council);
    }
}
