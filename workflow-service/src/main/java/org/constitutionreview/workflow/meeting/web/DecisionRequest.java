package org.constitutionreview.workflow.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.workflow.amendment.web.CommencementRequest;
import org.constitutionreview.workflow.meeting.DecisionOutcome;
import org.constitutionreview.workflow.meeting.Minutes;
import org.constitutionreview.workflow.meeting.PointKind;
import org.jspecify.annotations.Nullable;

/** A decision as an officer records it. */
record DecisionRequest(
        @NotNull DecisionOutcome outcome,
        @Nullable @Size(max = 20_000) String resolution,
        @Nullable @Size(max = 500) List<@Valid @NotNull Point> minutePoints,
        @Nullable @Size(max = 200) String nextMeeting,
        @Nullable @Valid CommencementRequest commencement,
        @Nullable Boolean delegateFinalWording) {

    Minutes minutes(LocalDate today) {
        return new Minutes(
                outcome,
                resolution == null || resolution.isBlank() ? null : resolution,
                minutePoints == null
                        ? List.of()
                        : minutePoints.stream().map(Point::raised).toList(),
                nextMeeting,
                commencement == null ? null : commencement.commences(today),
                Boolean.TRUE.equals(delegateFinalWording));
    }

    record Point(
            @NotNull PointKind kind,
            @Nullable @Size(max = 200) String member,
            @Nullable @Size(max = 60) String paragraph,
            @NotBlank @Size(max = 20_000) String said,
            @Nullable @Size(max = 20_000) String wording,
            @Nullable @Size(max = 200) String answeredBy,
            @Nullable @Size(max = 20_000) String answer,
            @Nullable @Valid FollowUpRequest followUp,
            @Nullable @Size(max = 60) String minuteReference,
            @Nullable Boolean beforeTheMeeting) {

        Minutes.Raised raised() {
            return new Minutes.Raised(
                    kind,
                    member,
                    paragraph,
                    said,
                    wording == null || wording.isBlank() ? null : wording,
                    answeredBy,
                    answer,
                    followUp == null
                            ? null
                            : new Minutes.Referral(followUp.what(), followUp.receiver(), followUp.due()),
                    minuteReference,
                    Boolean.TRUE.equals(beforeTheMeeting));
        }
    }

    record FollowUpRequest(
            @NotBlank @Size(max = 4000) String what,
            @NotBlank @Size(max = 200) String receiver,
            @NotNull LocalDate due) {}
}
