package org.constitutionreview.gateway.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.RealDate;
import org.constitutionreview.gateway.meeting.MeetingClient.NewMeeting;
import org.jspecify.annotations.Nullable;

record MeetingForm(
        @Nullable String key,
        @NotBlank(message = "Choose whose meeting it is") @Nullable String body,
        @RealDate(required = true, message = "Enter the day of the meeting, such as 1 3 2018") @Nullable
                DateFields date,
        @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d", message = "Enter the time as 18:30") @Nullable String time,
        @Size(max = 200, message = "The place must be 200 characters or fewer") @Nullable String place)
        implements Form {

    static MeetingForm of(@Nullable String body) {
        return new MeetingForm(Form.newKey(), body, DateFields.of(null), "", "");
    }

    /** The body and the day make the meeting's name, so adding it twice doesn't make two. */
    String id() {
        return body + "-" + day();
    }

    NewMeeting meeting() {
        return new NewMeeting(
                String.valueOf(body),
                day(),
                time == null || time.isBlank() ? null : LocalTime.parse(time),
                place == null || place.isBlank() ? null : place.strip());
    }

    private LocalDate day() {
        return (date == null ? DateFields.of(null) : date).date().orElseThrow();
    }
}
