package org.constitutionreview.gateway.review;

import java.util.List;
import java.util.Locale;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.signin.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of one year share. */
@Component
class CycleFrame {

    private final MessageSource messages;

    CycleFrame(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView of(String view, Cycle cycle) {
        boolean governs =
                SignedIn.person().map(person -> person.is("GOVERNANCE_OFFICER")).orElse(false);
        return new ModelAndView(view)
                .addObject("cycle", cycle)
                .addObject("mayPlan", governs && cycle.isIn("PLANNING"))
                .addObject("mayReport", governs && cycle.isIn("TO_REPORT"))
                .addObject("crumbs", List.of(new Crumb("Annual cycle", "/review-cycles")));
    }

    /** A review's state as the page says it. */
    String word(String state) {
        return messages.getMessage("state." + state, null, Locale.UK);
    }
}
