package org.constitutionreview.gateway.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.frame.Today;
import org.constitutionreview.gateway.meeting.FollowUpClient.FollowUp;
import org.constitutionreview.gateway.meeting.MeetingClient.Body;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** One body: its coming meetings, what it has asked for, and what will come to it. */
@Controller
@RequestMapping("/bodies/{id}")
@ImportHttpServices(group = "workflow", types = FollowUpClient.class)
class BodyPages {

    private static final Crumb MEETINGS = new Crumb("Meetings", "/meetings");

    private final MeetingClient meetings;
    private final FollowUpClient followUps;
    private final Today today;

    BodyPages(MeetingClient meetings, FollowUpClient followUps, Today today) {
        this.meetings = meetings;
        this.followUps = followUps;
        this.today = today;
    }

    @GetMapping
    ModelAndView body(@PathVariable String id) {
        List<Body> bodies = meetings.bodies().items();
        List<FollowUp> log = followUps.actionLog(id).items();
        return new ModelAndView("meeting/body")
                .addObject("crumbs", List.of(MEETINGS))
                .addObject("body", one(bodies, id))
                .addObject("names", bodies.stream().collect(Collectors.toMap(Body::id, Body::name)))
                .addObject("meetings", meetings.meetings(id, today.date()).items())
                .addObject("open", log.stream().filter(FollowUp::isOpen).toList())
                .addObject(
                        "closed",
                        log.stream().filter(action -> !action.isOpen()).toList())
                .addObject("plan", followUps.forwardPlan(id).items())
                .addObject("today", today.date())
                .addObject("mayClose", MeetingPages.mayAdd());
    }

    @GetMapping("/action-log.csv")
    ResponseEntity<String> actionLog(@PathVariable String id) {
        Map<String, String> names = meetings.bodies().items().stream().collect(Collectors.toMap(Body::id, Body::name));
        Csv csv = Csv.of("Action", "For", "Amendment", "Due", "State", "How it was closed");
        for (FollowUp action : followUps.actionLog(id).items()) {
            var amendment = action.amendment();
            csv.row(
                    action.what(),
                    action.receiver() == null ? "" : names.getOrDefault(action.receiver(), action.receiver()),
                    amendment == null ? "" : amendment.title(),
                    action.due(),
                    action.isOpen() ? "Open" : "Closed",
                    action.closedHow());
        }
        return csv.download("action-log-" + id + ".csv");
    }

    private static Body one(List<Body> bodies, String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow(NothingHere::new);
    }
}
