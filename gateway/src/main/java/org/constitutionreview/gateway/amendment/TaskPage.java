package org.constitutionreview.gateway.amendment;

import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which somebody does a step of an amendment: all know the amendment and the way back to it. */
@Component
public class TaskPage {

    static final List<Crumb> ABOVE = List.of(new Crumb("Amendments", "/amendments"));

    private final AmendmentClient amendments;

    TaskPage(AmendmentClient amendments) {
        this.amendments = amendments;
    }

    public ModelAndView of(String view, String amendmentId) {
        return about(view, amendments.one(amendmentId));
    }

    public ModelAndView about(String view, Amendment amendment) {
        return new ModelAndView(view)
                .addObject("amendment", amendment)
                .addObject("crumbs", List.of(ABOVE.get(0), new Crumb(amendment.title(), amendment.page())));
    }
}
