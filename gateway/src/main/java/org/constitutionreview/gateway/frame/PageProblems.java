package org.constitutionreview.gateway.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.signin.SignInAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what services refuse, or don't answer, into a page that says what was kept and what to do next. */
@ControllerAdvice
class PageProblems {

    private static final Logger log = LoggerFactory.getLogger(PageProblems.class);
    private static final Set<Integer> WITH_A_PAGE = Set.of(403, 404, 409, 413, 422, 503);

    private final SignInAgain signIn;

    PageProblems(SignInAgain signIn) {
        this.signIn = signIn;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        HttpStatusCode status = refusal.status();
        if (status.value() == HttpStatus.UNAUTHORIZED.value()) {
            return new ModelAndView(signIn.redirect(request, response));
        }
        if (status.value() == HttpStatus.BAD_REQUEST.value()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
        }
        if (status.is5xxServerError()) {
            log.warn("A service failed on {}: {}", request.getRequestURI(), refusal.getMessage());
            return page(HttpStatus.SERVICE_UNAVAILABLE, refusal);
        }
        return page(status, refusal);
    }

    @ExceptionHandler
    ModelAndView withoutAnAnswer(RestClientException fault, HttpServletRequest request) {
        log.warn("No usable answer for {}: {}", request.getRequestURI(), fault.getMessage());
        return new ModelAndView("error/503", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView signInHasEnded(
            ClientAuthorizationException ended, HttpServletRequest request, HttpServletResponse response) {
        return new ModelAndView(signIn.redirect(request, response));
    }

    private static ModelAndView page(HttpStatusCode status, Refusal refusal) {
        String view = WITH_A_PAGE.contains(status.value()) ? "error/" + status.value() : "error/500";
        return new ModelAndView(view, status).addObject("problem", refusal.problem());
    }
}
