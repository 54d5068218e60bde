package org.constitutionreview.local.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** The token of a client that acts for itself (client credentials). */
public final class ServiceToken implements Supplier<String> {

    private final TokenEndpoint endpoint;
    private final String credentials;
    private final String scopes;
    private Token token = Token.NONE;

    public ServiceToken(URI issuer, String client, String secret, String scopes) {
        this.endpoint = new TokenEndpoint(issuer);
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        this.scopes = scopes;
    }

    @Override
    public synchronized String get() {
        if (token.isStale()) {
            token = endpoint.ask(Map.of("grant_type", "client_credentials", "scope", scopes), credentials);
        }
        return token.value();
    }
}
