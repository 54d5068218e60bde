package org.constitutionreview.document.text.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the provision that another document's number means. */
@FunctionalInterface
public interface Targets {

    /** Null when there is none. */
    @Nullable
    UUID find(String documentId, String number);

    /**
     * The id that a provision gets when it is imported under this number (a name-based UUID, RFC 9562, version 5): the
     * same import gives the same ids, and references can be made before their target is there.
     */
    static UUID onImport(String documentId, String number) {
        String name =
                "provision:" + documentId + "#" + number.toLowerCase(Locale.UK).replaceAll("\\s+", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x50);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            ByteBuffer bits = ByteBuffer.wrap(hash);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
