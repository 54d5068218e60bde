package org.constitutionreview.workflow.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that come out the same however often a step is repeated (RFC 9562, version 5). */
public final class NameId {

    private NameId() {}

    /** @param name what distinguishes it within the namespace, e.g. "paper" and a round */
    public static UUID of(UUID namespace, Object... name) {
        var text = new StringBuilder();
        for (Object part : name) {
            text.append('/').append(part);
        }
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(16 + words.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(words);
        ByteBuffer hash = ByteBuffer.wrap(sha1(content.array()));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
