package org.constitutionreview.document.clock;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BusinessClockConfiguration {

    /** The system's time, unless the installation brings a source of its own (for training, say). */
    @Bean
    BusinessClock businessClock(ObjectProvider<InstantSource> source) {
        return new BusinessClock(source.getIfAvailable(InstantSource::system));
    }
}
