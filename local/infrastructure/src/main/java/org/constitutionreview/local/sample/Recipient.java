package org.constitutionreview.local.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody to be told: the address, and every key under which events may name them. */
record Recipient(String sub, String name, String email, List<String> groups) {

    /** As an entry of {@code people.yaml}: name, roles, groups and, if it isn't the usual one, an e-mail address. */
    static Recipient of(String sub, Map<String, Object> person) {
        return new Recipient(
                sub,
                String.valueOf(person.get("name")),
                String.valueOf(person.getOrDefault("email", sub + "@ashcombe.example")),
                Stream.concat(words(person, "roles").map(role -> "role:" + role), words(person, "groups"))
                        .toList());
    }

    Map<String, Object> toImport() {
        return Map.of("name", name, "email", email, "groups", groups);
    }

    private static Stream<String> words(Map<String, Object> person, String key) {
        return person.get(key) instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }
}
