package org.constitutionreview.benchmarks.documents;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Gives out tokens that the service trusts. */
final class Issuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    Issuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/oauth2/jwks", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param scopes for another service; none for a person */
    String token(String sub, String group, String... scopes) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(sub)
                .claim("name", sub)
                .claim("groups", List.of(group))
                .claim("roles", List.of("POLICY_OWNER"))
                .claim("scope", String.join(" ", scopes))
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
