package org.constitutionreview.local.clock;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/** Those who may move the clock. */
final class Administrators {

    private Administrators() {}

    static void demand(HttpServletRequest request) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new AccessDeniedException("Only an administrator moves the business clock.");
        }
    }
}
