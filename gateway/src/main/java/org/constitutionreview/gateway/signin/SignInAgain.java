package org.constitutionreview.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Where somebody's sign-in has ended at the provider, or a service wants to know who asks. */
@Component
public class SignInAgain {

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    /** Ends what is left of the sign-in here, and remembers a page asked for; a form that was sent isn't sent again. */
    public String redirect(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if ("GET".equals(request.getMethod())) {
            asked.saveRequest(request, response);
        }
        return "redirect:" + PageSecurity.SIGN_IN;
    }
}
