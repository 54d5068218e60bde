package org.constitutionreview.local.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Proves that who redeems a code is who asked for it (RFC 7636, method S256). */
record ProofKey(String verifier, String challenge) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static ProofKey create() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String verifier = ENCODER.encodeToString(bytes);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new ProofKey(
                    verifier, ENCODER.encodeToString(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
