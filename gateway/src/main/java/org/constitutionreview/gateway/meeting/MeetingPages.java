package org.constitutionreview.gateway.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.frame.Today;
import org.constitutionreview.gateway.meeting.MeetingClient.Body;
import org.constitutionreview.gateway.meeting.MeetingClient.Meeting;
import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The calendar: each body with its meetings, and by when their papers must be published. */
@Controller
@RequestMapping("/meetings")
@ImportHttpServices(group = "workflow", types = MeetingClient.class)
class MeetingPages {

    private final MeetingClient meetings;
    private final Today today;

    MeetingPages(MeetingClient meetings, Today today) {
        this.meetings = meetings;
        this.today = today;
    }

    @GetMapping
    ModelAndView calendar(@RequestParam(defaultValue = "coming") String show) {
        boolean all = show.equals("all");
        LocalDate from = all ? null : today.date();
        return new ModelAndView("meeting/calendar")
                .addObject("bodies", meetings.bodies().items())
                .addObject("meetings", byBody(from))
                .addObject("all", all)
                .addObject("today", today.date())
                .addObject("mayAdd", mayAdd());
    }

    @GetMapping("/list.csv")
    ResponseEntity<String> list() {
        Map<String, String> names = meetings.bodies().items().stream().collect(Collectors.toMap(Body::id, Body::name));
        Csv csv = Csv.of("Body", "Date", "Time", "Place", "Papers by", "Why");
        for (Meeting meeting : meetings.meetings(null, null).items()) {
            csv.row(
                    names.getOrDefault(meeting.body(), meeting.body()),
                    meeting.date(),
                    meeting.time(),
                    meeting.place(),
                    meeting.publishBy(),
                    meeting.publishByWhy());
        }
        return csv.download("meetings.csv");
    }

    private Map<String, List<Meeting>> byBody(@Nullable LocalDate from) {
        return meetings.meetings(null, from).items().stream().collect(Collectors.groupingBy(Meeting::body));
    }

    static boolean mayAdd() {
        return SignedIn.person().map(person -> person.is("GOVERNANCE_OFFICER")).orElse(false);
    }
}
