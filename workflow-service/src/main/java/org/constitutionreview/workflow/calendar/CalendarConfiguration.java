package org.constitutionreview.workflow.calendar;

import java.time.InstantSource;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The system's time, unless somebody supplies another: only the local suite does, to practise with. */
    @Bean
    BusinessClock businessClock(ObjectProvider<InstantSource> other) {
        return new BusinessClock(other.getIfAvailable(InstantSource::system));
    }

    @Bean
    WorkingDays workingDays(CurrentSettings settings) {
        return new WorkingDays(() -> settings.get().closureDays());
    }
}
