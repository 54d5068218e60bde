package org.constitutionreview.local.clock;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** In the gateway the clock has a page, and is moved for all. */
@AutoConfiguration(after = ClockAutoConfiguration.class)
@ConditionalOnProperty("review.clock.services")
class GatewayClockAutoConfiguration {

    private static final RequestMatcher WITH_BEARER_TOKEN = request -> {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getServletPath().equals("/business-clock")
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    };

    @Bean
    ClockWalk clockWalk(
            MovableClock clock, ClockSecret secret, @Value("${review.clock.services}") List<String> addresses) {
        return new ClockWalk(clock, new SuiteClocks(addresses, secret), Duration.ofMinutes(2));
    }

    @Bean
    BusinessClockController businessClockController(MovableClock clock, ClockWalk walk) {
        return new BusinessClockController(clock, walk);
    }

    @Bean
    BusinessClockPages businessClockPages(MovableClock clock, ClockWalk walk) {
        return new BusinessClockPages(clock, walk, new SimpleAsyncTaskExecutor("clock-"));
    }

    @Bean
    @Order(-2)
    SecurityFilterChain clockWithBearerToken(HttpSecurity http) throws Exception {
        return http.securityMatcher(WITH_BEARER_TOKEN)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }
}
