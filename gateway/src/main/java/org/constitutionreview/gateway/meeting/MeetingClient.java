package org.constitutionreview.gateway.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The calendar of meetings, at workflow-service. */
@HttpExchange("/api/workflow")
interface MeetingClient {

    @GetExchange("/bodies")
    Items<Body> bodies();

    @GetExchange("/meetings")
    Items<Meeting> meetings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from);

    @PutExchange("/meetings/{id}")
    void put(@PathVariable String id, @RequestBody NewMeeting meeting);

    /** @param clearDaysNotice 0 where papers need no notice */
    record Body(String id, String name, @Nullable String shortName, @Nullable String kind, int clearDaysNotice) {}

    /** @param publishBy the last day for publishing papers, with the rule in words */
    record Meeting(
            String id,
            String body,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable String place,
            @Nullable LocalDate publishBy,
            @Nullable String publishByWhy) {}

    record NewMeeting(String body, LocalDate date, @Nullable LocalTime time, @Nullable String place) {}
}
