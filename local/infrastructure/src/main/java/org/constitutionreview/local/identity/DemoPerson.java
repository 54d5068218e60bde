package org.constitutionreview.local.identity;

import java.util.List;

/**
 * Somebody to sign in as.
 *
 * @param sub what identifies the person in tokens
 * @param roles as in the tokens, e.g. {@code POLICY_OWNER}
 * @param groups services, consultee organisations and bodies that the person belongs to
 */
public record DemoPerson(String sub, String name, List<String> roles, List<String> groups) {

    public String email() {
        return sub + "@ashcombe.example";
    }
}
