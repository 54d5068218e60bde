package org.constitutionreview.notification.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The person who is asking.
 *
 * @param keys under which news reaches this person: the person's own, roles and groups
 */
public record Person(String sub, List<String> keys) {

    public static Person of(Jwt token) {
        String sub = Objects.requireNonNull(token.getSubject(), "a token names its person");
        var keys = Stream.of(
                        Stream.of("person:" + sub),
                        claim(token, "roles").map(role -> "role:" + role),
                        claim(token, "groups"))
                .flatMap(key -> key)
                .toList();
        return new Person(sub, keys);
    }

    private static Stream<String> claim(Jwt token, String name) {
        return Optional.ofNullable(token.getClaimAsStringList(name)).stream().flatMap(List::stream);
    }
}
