package org.constitutionreview.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The longer texts of the story, which lie in files beside it. */
final class Words {

    private Words() {}

    static String of(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The demo lacks its text " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
