package org.constitutionreview.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Objects;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** An OpenID provider, in place of the council's own. */
@Configuration(proxyBeanMethods = false)
class Identity {

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(provider -> {
                    http.securityMatcher(provider.getEndpointsMatcher());
                    provider.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(Customizer.withDefaults())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys(DataFolder folder) throws Exception {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(folder.path().resolve("signing-key.json"))));
    }

    @Bean
    AuthorizationServerSettings settings(Ports ports) {
        return AuthorizationServerSettings.builder()
                .issuer(Ports.address(ports.identity()))
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoPeople people) {
        return context -> {
            Authentication holder = Objects.requireNonNull(context.getPrincipal());
            // A client that acts for itself is nobody of these.
            people.find(holder.getName()).ifPresent(person -> context.getClaims()
                    .claim("name", person.name())
                    .claim("email", person.email())
                    .claim("roles", person.roles())
                    .claim("groups", person.groups()));
        };
    }
}
