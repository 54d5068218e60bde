package org.constitutionreview.workflow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.DelegatingJwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Trusts nobody without an access token; what its bearer may do is decided by each use case. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

    private static final Problem NOT_SIGNED_IN =
            Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first", "Sign in, then try again.");
    private static final Problem FORBIDDEN =
            Problem.forbidden("Your roles don't allow this. Ask a governance officer if you think they should.");
    private static final Problem NO_PROVIDER = Problem.unavailable(
            "We can't check who you are, because the sign-in service doesn't answer. Try again in a minute.");

    private final JsonMapper json;

    ApiSecurity(JsonMapper json) {
        this.json = json;
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http) {
        var challenge = new BearerTokenAuthenticationEntryPoint();
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/error")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole("ADMINISTRATOR")
                                .requestMatchers("/api/workflow/**", "/v3/api-docs*/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint((request, response, failure) -> {
                            challenge.commence(request, response, failure);
                            write(response, NOT_SIGNED_IN);
                        })
                        .accessDeniedHandler((request, response, failure) -> write(response, FORBIDDEN))
                        .withObjectPostProcessor(tellingWhenTheProviderIsDown(challenge)))
                .build();
    }

    private static JwtAuthenticationConverter authorities() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                new DelegatingJwtGrantedAuthoritiesConverter(roles, new JwtGrantedAuthoritiesConverter()));
        return converter;
    }

    /** Without it a provider that is down would be our own internal error. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> tellingWhenTheProviderIsDown(
            BearerTokenAuthenticationEntryPoint challenge) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    if (failure instanceof AuthenticationServiceException) {
                        write(response, NO_PROVIDER);
                    } else {
                        challenge.commence(request, response, failure);
                        write(response, NOT_SIGNED_IN);
                    }
                });
                return filter;
            }
        };
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.body().getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem.body());
    }
}
