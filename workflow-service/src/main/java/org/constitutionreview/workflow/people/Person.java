package org.constitutionreview.workflow.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.workflow.problem.Problem;

/**
 * Whoever is asking, as their access token says. A service's token makes a person without roles or groups.
 *
 * @param groups the services, consultee organisations and bodies they act for, as recipient keys
 */
public record Person(String sub, String name, String email, Set<Role> roles, Set<String> groups) {

    public Person {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAnyOf(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** @throws Problem forbidden, if they have none of the roles */
    public void mustHaveAnyOf(Role... any) {
        if (!hasAnyOf(any)) {
            throw Problem.forbidden("Only %s may do this."
                    .formatted(Arrays.stream(any).map(Role::words).collect(Collectors.joining(" or "))));
        }
    }

    /** Whether what is meant for this key is meant for them. */
    public boolean holds(String recipientKey) {
        return recipientKeys().contains(recipientKey);
    }

    public boolean holdsAnyOf(Iterable<String> keys) {
        for (String key : keys) {
            if (holds(key)) {
                return true;
            }
        }
        return false;
    }

    /** All keys under which they're told and given tasks: their own, their roles', their groups'. */
    public List<String> recipientKeys() {
        return Stream.of(Stream.of("person:" + sub), roles.stream().map(Role::recipientKey), groups.stream())
                .flatMap(keys -> keys)
                .toList();
    }

    /** May see every amendment: those who run the procedure or answer for it. */
    public boolean seesEverything() {
        return hasAnyOf(Role.GOVERNANCE_OFFICER, Role.MONITORING_OFFICER, Role.AUDITOR);
    }

    public PersonInBrief inBrief() {
        return new PersonInBrief(sub, name);
    }
}
