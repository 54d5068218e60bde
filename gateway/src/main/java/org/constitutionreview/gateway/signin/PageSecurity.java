package org.constitutionreview.gateway.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** People come with a browser: sign-in at the council's provider, session, CSRF token in each form. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    static final String SIGN_IN = "/oauth2/authorization/" + ProviderConfiguration.REGISTRATION;
    private static final String[] FOR_ANYONE = {
        "/",
        "/constitution/**",
        "/papers/**",
        "/accessibility",
        "/help/**",
        "/signed-out",
        "/error",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInSettings settings,
            ClientRegistrationRepository registrations,
            PeopleFromTokens people)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(FOR_ANYONE)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/documents/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .oauth2Login(signIn -> signIn.loginPage(SIGN_IN)
                        .userInfoEndpoint(info -> info.oidcUserService(people))
                        .successHandler(new SavedRequestAwareAuthenticationSuccessHandler())
                        .failureUrl("/signed-out?failed")
                        .withObjectPostProcessor(new WithoutTheProvider()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(new SignOut(registrations)))
                .exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), request -> true))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(contentSecurityPolicy(settings))))
                .build();
    }

    /** The provider's address stands under form-action because signing out posts a form and ends there. */
    private static String contentSecurityPolicy(SignInSettings settings) {
        var issuer = settings.issuer();
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
