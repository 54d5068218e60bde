package org.constitutionreview.gateway.signin;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/** The access token of whoever is signed in at this moment, renewed when it has run out. */
@Component
public class PersonsToken {

    private final OAuth2AuthorizedClientManager tokens;

    PersonsToken(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /**
     * @return empty when nobody is signed in with a session
     * @throws org.springframework.security.oauth2.client.ClientAuthorizationException when the sign-in has ended at
     *     the provider
     */
    public Optional<String> value() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken person)) {
            return Optional.empty();
        }
        OAuth2AuthorizedClient client =
                tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(ProviderConfiguration.REGISTRATION)
                        .principal(person)
                        .build());
        return Optional.ofNullable(client).map(found -> found.getAccessToken().getTokenValue());
    }
}
