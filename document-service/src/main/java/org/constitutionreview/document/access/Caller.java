package org.constitutionreview.document.access;

import java.util.Set;
import org.constitutionreview.document.problem.Problem;

/**
 * Who is asking: a person, another service, or anybody.
 *
 * @param keys the recipient keys this person goes by: {@code person:…}, {@code role:…}, and groups
 * @param scopes what another service, or a client for a person, may do
 */
public record Caller(Person person, boolean anonymous, Set<String> keys, Set<String> scopes) {

    public static final String PROCESS = "documents.process";
    public static final String IMPORT = "documents.import";

    public static final Caller ANYBODY = new Caller(new Person("", "Anybody"), true, Set.of(), Set.of());

    public Caller {
        keys = Set.copyOf(keys);
        scopes = Set.copyOf(scopes);
    }

    public boolean isProcess() {
        return scopes.contains(PROCESS);
    }

    public boolean hasRole(String role) {
        return keys.contains("role:" + role);
    }

    /** Only the process, which knows the steps, gives and takes access, freezes papers and brings into force. */
    public void requireProcess() {
        require(isProcess(), "Only the amendment's process may do this.");
    }

    public void require(boolean allowed, String refusal) {
        if (allowed) {
            return;
        }
        throw anonymous ? Problem.signIn() : Problem.forbidden(refusal);
    }
}
