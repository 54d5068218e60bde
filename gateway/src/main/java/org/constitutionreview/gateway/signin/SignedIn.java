package org.constitutionreview.gateway.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The person at the other end.
 *
 * @param groups as the provider names them: {@code service:…}, {@code consultee:…}, {@code body:…}
 */
public record SignedIn(String sub, String name, List<String> roles, List<String> groups) {

    public static Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(of(user))
                : Optional.empty();
    }

    private static SignedIn of(OidcUser user) {
        String sub = user.getName();
        String name = user.getFullName();
        return new SignedIn(sub, name == null ? sub : name, list(user, "roles"), list(user, "groups"));
    }

    private static List<String> list(OidcUser user, String claim) {
        List<String> values = user.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isAny(String... wanted) {
        return List.of(wanted).stream().anyMatch(roles::contains);
    }

    /** Action logs and forward plans are for members and officers. */
    public boolean maySeeBodies() {
        return isAny("MEMBER", "POLICY_OWNER", "GOVERNANCE_OFFICER", "MONITORING_OFFICER", "AUDITOR", "ADMINISTRATOR");
    }
}
