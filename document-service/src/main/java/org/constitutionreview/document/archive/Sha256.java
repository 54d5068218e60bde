package org.constitutionreview.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints, in lower-case hexadecimal. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static String of(String words) {
        return new Sha256().add(words).hex();
    }

    public static String of(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.digest.update(bytes);
        return hash.hex();
    }

    public static String of(Path file) throws IOException {
        Sha256 hash = new Sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), hash.digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return hash.hex();
    }

    /** Adds one field; its length goes with it, so that no two lists of fields give the same fingerprint. */
    public Sha256 add(Object field) {
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.ISO_8859_1));
        digest.update((byte) ':');
        digest.update(bytes);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
