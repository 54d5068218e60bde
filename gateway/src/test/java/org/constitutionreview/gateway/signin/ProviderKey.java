package org.constitutionreview.gateway.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens as an OpenID provider does. */
class ProviderKey {

    private static final RSAKey KEY = newKey();

    private final String issuer;

    ProviderKey(String issuer) {
        this.issuer = issuer;
    }

    String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/oauth2/authorize", "token_endpoint": "%1$s/oauth2/token",
                 "jwks_uri": "%1$s/oauth2/jwks", "end_session_endpoint": "%1$s/connect/logout", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(issuer);
    }

    String keys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    String tokens(String sub, String name, List<String> roles, String nonce) {
        String access = sign(claims(sub).claim("name", name).claim("roles", roles));
        String id = sign(claims(sub).claim("nonce", nonce).audience("gateway"));
        return """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 3600}"""
                .formatted(access, id);
    }

    private JWTClaimsSet.Builder claims(String sub) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(sub)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
