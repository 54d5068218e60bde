package org.constitutionreview.events;

import java.util.List;

/**
 * Whom an event concerns, as recipient keys and never as addresses.
 *
 * <p>A key is {@code person:<sub>}, {@code role:<ROLE>}, or a group as the identity provider names it: {@code service:…},
 * {@code consultee:…}, {@code body:…}.
 *
 * @param toAct those who now have something to do
 * @param toKnow those who are only told
 */
public record Audience(List<String> toAct, List<String> toKnow) {

    public Audience {
        toAct = Lists.copyOf(toAct);
        toKnow = Lists.copyOf(toKnow);
    }

    public static Audience toKnow(String... keys) {
        return new Audience(List.of(), List.of(keys));
    }

    public static Audience toAct(String... keys) {
        return new Audience(List.of(keys), List.of());
    }
}
