package org.constitutionreview.local.clock;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Adds to a service what the movable clock needs of it. */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnProperty("review.clock.file")
class ClockAutoConfiguration {

    @Bean
    ClockSecret clockSecret(@Value("${review.clock.secret}") String secret) {
        return new ClockSecret(secret);
    }

    @Bean
    ServiceClockController serviceClockController(
            MovableClock clock, ClockSecret secret, ObjectProvider<PendingWork> pending) {
        return new ServiceClockController(
                clock, secret, List.copyOf(pending.stream().toList()));
    }

    /** The suite's own processes come without a person's token; the controller asks for their secret. */
    @Bean
    @Order(-1)
    SecurityFilterChain clockBetweenProcesses(HttpSecurity http) throws Exception {
        return http.securityMatcher("/business-clock/offset", "/business-clock/standing")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    UnsentNews unsentNews(MeterRegistry meters) {
        return new UnsentNews(meters);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ProcessEngine.class)
    @ConditionalOnBean(ProcessEngine.class)
    static class WithEngine {

        @Bean
        EngineJobs engineJobs(ProcessEngine engine) {
            return new EngineJobs(engine);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Admin.class)
    @ConditionalOnProperty("spring.kafka.consumer.group-id")
    static class WithListeners {

        @Bean
        UnheardNews unheardNews(
                @Value("${spring.kafka.bootstrap-servers}") String broker,
                @Value("${spring.kafka.consumer.group-id}") String group) {
            return new UnheardNews(
                    Admin.create(Map.of(
                            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                            broker,
                            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                            2000)),
                    group);
        }
    }
}
