package org.constitutionreview.local.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The suite did something else than the story tells. */
final class NotAsTold extends RuntimeException {

    NotAsTold(String expected, @Nullable Object found) {
        super("expected " + expected + ", but found " + found);
    }

    static void unless(boolean asTold, String expected, @Nullable Object found) {
        if (!asTold) {
            throw new NotAsTold(expected, found);
        }
    }

    static void unlessEqual(String what, Object expected, @Nullable Object found) {
        unless(Objects.equals(expected, found), what + " to be \"" + expected + "\"", "\"" + found + "\"");
    }

    static void unlessContains(String what, String expected, String found) {
        unless(found.contains(expected), what + " to contain \"" + expected + "\"", "\"" + found + "\"");
    }
}
