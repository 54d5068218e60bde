package org.constitutionreview.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The longer texts of the story; they are the demo's. */
final class Texts {

    private Texts() {}

    static String of(String file) {
        try (InputStream in = Texts.class.getResourceAsStream("/demo/" + file + ".md")) {
            if (in == null) {
                throw new IllegalStateException("The demo has no text " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
