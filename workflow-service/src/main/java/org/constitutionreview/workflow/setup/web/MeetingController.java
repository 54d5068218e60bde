package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.Meeting;
import org.constitutionreview.workflow.setup.Meetings;
import org.constitutionreview.workflow.setup.Setup;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bodies' meetings. */
@RestController
@RequestMapping("/api/workflow/meetings")
class MeetingController {

    private final Meetings meetings;
    private final Bodies bodies;
    private final WorkingDays workingDays;
    private final Setup setup;

    MeetingController(Meetings meetings, Bodies bodies, WorkingDays workingDays, Setup setup) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.workingDays = workingDays;
        this.setup = setup;
    }

    @GetMapping
    Listing<MeetingView> between(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Map<String, Body> sitting = bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return Listing.of(meetings.between(body, from, to).stream()
                .map(meeting -> MeetingView.of(meeting, sitting.get(meeting.body()), workingDays))
                .toList());
    }

    @PutMapping("/{id}")
    @MaySetUp
    Meeting put(@PathVariable @Slug String id, @RequestBody @Valid MeetingRequest request, Person person) {
        return setup.put(person, new Meeting(id, request.body(), request.date(), request.time(), request.place()));
    }

    record MeetingRequest(
            @NotBlank String body,
            @NotNull LocalDate date,
            @Nullable LocalTime time,
            @Size(max = 200) @Nullable String place) {}
}
