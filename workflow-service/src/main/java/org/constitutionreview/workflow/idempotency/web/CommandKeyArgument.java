package org.constitutionreview.workflow.idempotency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link CommandKey} of the header {@code Idempotency-Key}, and refuses a command without one. */
@Component
class CommandKeyArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandKey.class;
    }

    @Override
    public CommandKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        Principal caller = request.getUserPrincipal();
        if (servlet == null || caller == null) {
            throw new IllegalStateException("A command without a caller has passed the security filter.");
        }
        return new CommandKey(
                caller.getName(),
                key(request.getHeader("Idempotency-Key")),
                servlet.getMethod() + " " + servlet.getRequestURI());
    }

    private static UUID key(@Nullable String header) {
        try {
            if (header != null) {
                return UUID.fromString(header);
            }
        } catch (IllegalArgumentException noUuid) {
            // Told below, like a missing one.
        }
        throw Problem.of(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-missing",
                "The command has no key",
                "Send a UUID in the header Idempotency-Key, the same one with each repetition. Nothing was changed.");
    }
}
