package org.constitutionreview.gateway.agenda;

import org.constitutionreview.gateway.amendment.AgendaItem;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages of steps at a meeting are about the amendment's latest agenda item. */
@Component
class CurrentItem {

    private final AmendmentClient amendments;
    private final TaskPage tasks;

    CurrentItem(AmendmentClient amendments, TaskPage tasks) {
        this.amendments = amendments;
        this.tasks = tasks;
    }

    AgendaItem of(String amendmentId) {
        return of(amendments.one(amendmentId));
    }

    AgendaItem of(Amendment amendment) {
        return amendment.latestAgendaItem().orElseThrow(NothingHere::new);
    }

    ModelAndView page(String view, String amendmentId) {
        Amendment amendment = amendments.one(amendmentId);
        return tasks.about(view, amendment).addObject("item", of(amendment));
    }

    /** COMMITTEE, ADVISORY or COUNCIL. */
    String kindOfBody(AgendaItem item) {
        String id = item.body() == null ? "" : item.body().id();
        return amendments.bodies().items().stream()
                .filter(body -> body.id().equals(id) && body.kind() != null)
                .map(AmendmentClient.Body::kind)
                .map(String::valueOf)
                .findFirst()
                .orElse("COMMITTEE");
    }
}
