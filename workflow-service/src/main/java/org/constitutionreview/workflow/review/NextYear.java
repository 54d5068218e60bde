package org.constitutionreview.workflow.review;

import java.util.concurrent.TimeUnit;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens the next year on its date, once a council has begun with the yearly cycle. */
@Component
class NextYear {

    private final YearlyCycle cycle;
    private final ReviewCycles cycles;
    private final CurrentSettings settings;
    private final BusinessClock clock;

    NextYear(YearlyCycle cycle, ReviewCycles cycles, CurrentSettings settings, BusinessClock clock) {
        this.cycle = cycle;
        this.cycles = cycles;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void openWhenItsDateHasCome() {
        cycles.all().stream().findFirst().map(latest -> latest.year().next()).ifPresent(next -> {
            if (!clock.today().isBefore(next.firstDay(settings.get().reviewCycleStartDay()))) {
                cycle.openIfNew(next, null);
            }
        });
    }
}
