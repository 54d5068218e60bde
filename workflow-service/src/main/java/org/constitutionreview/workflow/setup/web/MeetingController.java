package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
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
    private final Setup setup;

    MeetingController(Meetings meetings, Setup setup) {
        this.meetings = meetings;
        this.setup = setup;
    }

    @GetMapping
    Listing<Meeting> between(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return Listing.of(meetings.between(body, from, to));
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
