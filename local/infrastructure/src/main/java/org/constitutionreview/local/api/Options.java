package org.constitutionreview.local.api;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Options of a command line, each with a value: {@code --gateway http://localhost:8080}. */
public record Options(Map<String, String> values) {

    /** @throws IllegalArgumentException in words for the user, when an option is unknown or has no value */
    public static Options of(String[] arguments, List<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        Queue<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String name = rest.remove();
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "There is no option " + name + ". Those known are " + String.join(", ", known) + ".");
            }
            String value = rest.poll();
            if (value == null) {
                throw new IllegalArgumentException(name + " needs a value.");
            }
            values.put(name, value);
        }
        return new Options(Map.copyOf(values));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing."));
    }

    public URI address(String name) {
        String value = required(name);
        if (!value.matches("https?://[^/]+/?")) {
            throw new IllegalArgumentException(
                    name + " must be an address such as http://localhost:8080, not " + value + ".");
        }
        return URI.create(value);
    }

    public Path folder(String name) {
        return Path.of(required(name)).toAbsolutePath().normalize();
    }
}
