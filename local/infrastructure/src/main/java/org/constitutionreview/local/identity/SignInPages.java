package org.constitutionreview.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constitutionreview.local.Ports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One click to sign in as somebody, in place of a password. */
@Controller
class SignInPages {

    record Choice(String sub, String name, String roles, String groups) {}

    private final HttpSessionRequestCache interrupted = new HttpSessionRequestCache();
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final DemoPeople people;
    private final String gateway;

    SignInPages(DemoPeople people, Ports ports) {
        this.people = people;
        this.gateway = Ports.address(ports.gateway());
    }

    @GetMapping("/sign-in")
    String choose(Model model) {
        model.addAttribute(
                "people", people.all().stream().map(SignInPages::choice).toList());
        return "sign-in";
    }

    /** For the launcher, which ends with the names of those whom one can sign in as. */
    @GetMapping(path = "/people", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String names() {
        return people.all().stream()
                .map(person -> "%-38s %s".formatted(person.name(), words(person.roles())))
                .collect(Collectors.joining("\n"));
    }

    @PostMapping("/sign-in")
    String signIn(@RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        DemoPerson known = people.find(person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Nobody here is called that."));
        @Nullable SavedRequest next = interrupted.getRequest(request, response);
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        // The factor tells the tokens when the person signed in.
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                known.sub(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        sessions.saveContext(context, request, response);
        return "redirect:" + (next == null ? gateway : next.getRedirectUrl());
    }

    private static Choice choice(DemoPerson person) {
        return new Choice(person.sub(), person.name(), words(person.roles()), words(person.groups()));
    }

    /** {@code GOVERNANCE_OFFICER} and {@code service:legal-services} as people say them. */
    private static String words(List<String> keys) {
        return String.join(
                ", ",
                keys.stream()
                        .map(key -> key.substring(key.indexOf(':') + 1)
                                .replaceAll("[_-]", " ")
                                .toLowerCase(Locale.UK))
                        .toList());
    }
}
