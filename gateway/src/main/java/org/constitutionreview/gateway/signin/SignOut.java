package org.constitutionreview.gateway.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Signs out here and at the provider; only here when the provider can't be reached. */
class SignOut implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);
    private static final String AFTERWARDS = "/signed-out";

    private final OidcClientInitiatedLogoutSuccessHandler atTheProvider;

    SignOut(ClientRegistrationRepository registrations) {
        atTheProvider = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atTheProvider.setPostLogoutRedirectUri("{baseUrl}" + AFTERWARDS);
        atTheProvider.setDefaultTargetUrl(AFTERWARDS);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        try {
            atTheProvider.onLogoutSuccess(request, response, person);
        } catch (IllegalArgumentException | IllegalStateException unreachable) {
            log.warn("Signed out here only; the sign-in provider doesn't answer", unreachable);
            response.sendRedirect(AFTERWARDS);
        }
    }
}
