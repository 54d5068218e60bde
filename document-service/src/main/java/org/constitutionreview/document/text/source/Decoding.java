package org.constitutionreview.document.text.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads bytes as words: UTF-8, UTF-16 where the file says so, or else what Windows used to write in this country. */
public final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 100_000;

    private Decoding() {}

    /** @throws FileRefused when they aren't words */
    public static String words(byte[] bytes) {
        String words = decode(bytes);
        long strange = words.chars()
                .limit(LOOKED_AT)
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b || c == 0xfffd)
                .count();
        if (strange * 1000 > Math.min(words.length(), LOOKED_AT)) {
            throw new FileRefused("The file isn't text, whatever its name says. Open it in the program that made it"
                    + " and save it as .docx.");
        }
        return words.replace("\u0000", "");
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || bytes[at] != (byte) mark[at]) {
                return false;
            }
        }
        return true;
    }
}
