package org.constitutionreview.gateway.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** Who wants to sign in while the provider doesn't answer is told to try later, and not that there is a fault here. */
class WithoutTheProvider implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    @Override
    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
        filter.setAuthenticationFailureHandler(
                (request, response, failure) -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
        return filter;
    }
}
