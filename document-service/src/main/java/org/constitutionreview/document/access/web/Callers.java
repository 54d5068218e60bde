package org.constitutionreview.document.access.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller ask for the {@link Caller}. */
@Component
class Callers implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? caller(token)
                : Caller.ANYBODY;
    }

    private static Caller caller(JwtAuthenticationToken token) {
        var jwt = token.getToken();
        var sub = Objects.requireNonNullElse(jwt.getSubject(), "");
        var name = Optional.ofNullable(jwt.getClaimAsString("name")).orElse(sub);
        Set<String> keys = new HashSet<>(authorities(token, "ROLE_", "role:"));
        keys.add("person:" + sub);
        keys.addAll(Optional.ofNullable(jwt.getClaimAsStringList("groups")).orElse(List.of()));
        return new Caller(new Person(sub, name), false, keys, authorities(token, "SCOPE_", ""));
    }

    private static Set<String> authorities(Authentication token, String prefix, String replacement) {
        return token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(prefix))
                .map(authority -> replacement + authority.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
