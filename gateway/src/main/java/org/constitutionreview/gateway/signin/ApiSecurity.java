package org.constitutionreview.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Programs come with a bearer token: no session, hence nothing to forge. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final RequestMatcher WITH_BEARER_TOKEN = request -> {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getServletPath().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiWithBearerToken(HttpSecurity http) throws Exception {
        return http.securityMatcher(WITH_BEARER_TOKEN)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }
}
