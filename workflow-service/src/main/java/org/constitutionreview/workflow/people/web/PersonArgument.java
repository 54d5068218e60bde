package org.constitutionreview.workflow.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Person} of the request's access token. */
@Component
class PersonArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token) {
            return person(token.getToken());
        }
        throw new IllegalStateException("A request without an access token has passed the security filter.");
    }

    private static Person person(Jwt token) {
        String sub = Objects.requireNonNull(token.getSubject(), "The sign-in service names nobody in its token.");
        String name = token.getClaimAsString("name");
        String email = token.getClaimAsString("email");
        return new Person(
                sub,
                name == null ? sub : name,
                email == null ? "" : email,
                // A provider may know roles that mean nothing here.
                strings(token, "roles").stream()
                        .filter(ROLES::contains)
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(strings(token, "groups")));
    }

    private static List<String> strings(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }
}
