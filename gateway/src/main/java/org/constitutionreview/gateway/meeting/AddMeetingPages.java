package org.constitutionreview.gateway.meeting;

import jakarta.validation.Valid;
import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Add a meeting to the calendar, by governance officers. */
@Controller
@RequestMapping("/meetings/add")
class AddMeetingPages {

    private static final List<Crumb> ABOVE = List.of(new Crumb("Meetings", "/meetings"));

    private final MeetingClient meetings;

    AddMeetingPages(MeetingClient meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(required = false) @Nullable String body) {
        return page().addObject("form", MeetingForm.of(body));
    }

    @PostMapping
    ModelAndView add(@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, RedirectAttributes next) {
        return Submission.of(errors, this::page)
                .send(
                        () -> {
                            meetings.put(form.id(), form.meeting());
                            next.addFlashAttribute("notice", "The meeting is in the calendar.");
                        },
                        "/meetings");
    }

    private ModelAndView page() {
        List<Option> bodies = meetings.bodies().items().stream()
                .map(body -> Option.of(body.id(), body.name()))
                .toList();
        return new ModelAndView("meeting/add").addObject("crumbs", ABOVE).addObject("bodies", bodies);
    }
}
