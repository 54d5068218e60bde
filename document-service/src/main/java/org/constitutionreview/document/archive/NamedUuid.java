package org.constitutionreview.document.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562): the same names always give the same id, so that a repetition makes nothing new. */
public final class NamedUuid {

    private static final UUID NAMESPACE = UUID.fromString("0d2f6c1e-5a0b-5f4e-9c53-7a1f4b6a2f10");

    private NamedUuid() {}

    public static UUID of(Object... names) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            for (Object name : names) {
                sha1.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            }
            var bytes = ByteBuffer.wrap(sha1.digest());
            long high = bytes.getLong() & ~0xF000L | 0x5000L;
            long low = bytes.getLong() & ~(0xC000L << 48) | 0x8000L << 48;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
