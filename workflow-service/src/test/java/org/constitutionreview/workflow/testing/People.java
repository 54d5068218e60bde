package org.constitutionreview.workflow.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;

/** The people of the stories, as themselves and as bearers of a token. */
public final class People {

    public static final Person HEAD_OF_LEGAL_SERVICES =
            person("head-of-legal-services", "Head of Legal Services", Role.POLICY_OWNER, "service:legal-services");
    public static final Person HEAD_OF_HR_SERVICES =
            person("head-of-hr-services", "Head of HR Services", Role.POLICY_OWNER, "service:hr");
    public static final Person HR_ADVISER = person("hr-adviser", "HR Adviser", Role.CONSULTEE, "consultee:hr");
    public static final Person UNISON_SECRETARY =
            person("unison-secretary", "UNISON Branch Secretary", Role.CONSULTEE, "consultee:unison");
    public static final Person GMB_SECRETARY =
            person("gmb-secretary", "GMB Branch Secretary", Role.CONSULTEE, "consultee:gmb");
    public static final Person GOVERNANCE_OFFICER =
            person("governance-officer", "Governance Officer", Role.GOVERNANCE_OFFICER);
    public static final Person DEPUTY_GOVERNANCE_OFFICER =
            person("deputy-governance-officer", "Deputy Governance Officer", Role.GOVERNANCE_OFFICER);
    public static final Person MONITORING_OFFICER =
            person("monitoring-officer", "Monitoring Officer", Role.MONITORING_OFFICER);
    public static final Person COMMITTEE_MEMBER = person(
            "committee-member",
            "Member of the Governance Committee",
            Role.MEMBER,
            "body:governance-committee",
            "body:full-council");
    public static final Person AUDITOR = person("auditor", "Auditor", Role.AUDITOR);
    public static final Person ADMINISTRATOR = person("administrator", "Administrator", Role.ADMINISTRATOR);

    private People() {}

    private static Person person(String sub, String name, Role role, String... groups) {
        return new Person(sub, name, sub + "@ashcombe.example", Set.of(role), Set.of(groups));
    }

    /** Sends a request with their token. */
    public static JwtRequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.subject(person.sub())
                        .claim("name", person.name())
                        .claim("email", person.email())
                        .claim("roles", person.roles().stream().map(Role::name).toList())
                        .claim("groups", List.copyOf(person.groups())))
                .authorities(person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toArray(SimpleGrantedAuthority[]::new));
    }

    /** Sends a request as a service with these scopes. */
    public static JwtRequestPostProcessor service(String client, String... scopes) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.subject(client).claim("scope", String.join(" ", scopes)))
                .authorities(Stream.of(scopes)
                        .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                        .toArray(SimpleGrantedAuthority[]::new));
    }
}
