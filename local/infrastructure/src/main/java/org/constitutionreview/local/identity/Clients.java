package org.constitutionreview.local.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;

import java.time.Duration;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens. */
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofHours(1))
            .refreshTokenTimeToLive(Duration.ofDays(30))
            .build();

    @Bean
    RegisteredClientRepository registeredClients(Ports ports, Secrets secrets) {
        return new InMemoryRegisteredClientRepository(
                gateway(ports, secrets),
                service("workflow-service", secrets.of(Holder.WORKFLOW_SERVICE_CLIENT), "documents.process"),
                service(
                        "import",
                        secrets.of(Holder.IMPORT_CLIENT),
                        "documents.import",
                        "workflow.import",
                        "notifications.import"),
                demo());
    }

    private static RegisteredClient gateway(Ports ports, Secrets secrets) {
        RegisteredClient.Builder client = confidential("gateway", secrets.of(Holder.GATEWAY_CLIENT))
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL);
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String address = "http://" + host + ":" + ports.gateway();
            client.redirectUri(address + "/login/oauth2/code/council")
                    .postLogoutRedirectUri(address)
                    .postLogoutRedirectUri(address + "/");
        }
        return client.build();
    }

    private static RegisteredClient service(String id, String secret, String... scopes) {
        RegisteredClient.Builder client = confidential(id, secret).authorizationGrantType(CLIENT_CREDENTIALS);
        for (String scope : scopes) {
            client.scope(scope);
        }
        return client.build();
    }

    private static RegisteredClient.Builder confidential(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TOKENS);
    }

    /** Programs that act for people, such as the replay: any port of this machine may receive the code. */
    private static RegisteredClient demo() {
        return RegisteredClient.withId("demo")
                .clientId("demo")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TOKENS)
                .build();
    }
}
