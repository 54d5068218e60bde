package org.constitutionreview.workflow.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.meeting.ApprovedMinutes;
import org.constitutionreview.workflow.meeting.LateCorrections;
import org.constitutionreview.workflow.meeting.Minutes;
import org.constitutionreview.workflow.meeting.MinutesCheck;
import org.constitutionreview.workflow.meeting.PointKind;
import org.constitutionreview.workflow.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the approved minutes say of an agenda item. */
@RestController
@RequestMapping("/api/workflow/agenda-items/{id}")
class ApprovedMinutesController {

    private final ApprovedMinutes minutes;
    private final LateCorrections late;
    private final Commands commands;
    private final JsonMapper json;

    ApprovedMinutesController(ApprovedMinutes minutes, LateCorrections late, Commands commands, JsonMapper json) {
        this.minutes = minutes;
        this.late = late;
        this.commands = commands;
        this.json = json;
    }

    @PostMapping("/minutes-checks")
    AgendaItemView check(
            @PathVariable UUID id, @RequestBody @Valid MinutesCheckRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AgendaItemView.class,
                () -> AgendaItemView.of(minutes.check(id, request.check(), person), json));
    }

    @PostMapping("/late-correction-decisions")
    AgendaItemView decide(
            @PathVariable UUID id, @RequestBody @Valid LateCorrectionRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AgendaItemView.class,
                () -> AgendaItemView.of(late.decide(id, request.makeTheChanges(), request.reasons(), person), json));
    }

    record LateCorrectionRequest(@NotNull Boolean makeTheChanges, @NotBlank @Size(max = 10_000) String reasons) {}

    record MinutesCheckRequest(
            @NotNull Boolean agree, @Nullable @Size(max = 200) List<@Valid @NotNull CorrectionRequest> corrections) {

        MinutesCheck check() {
            return new MinutesCheck(
                    agree,
                    corrections == null
                            ? List.of()
                            : corrections.stream()
                                    .map(CorrectionRequest::correction)
                                    .toList());
        }
    }

    /** The point as the minutes have it. @param minutePointId the one in whose place it comes; none: it was missed */
    record CorrectionRequest(
            @Nullable UUID minutePointId,
            @NotNull PointKind kind,
            @Nullable @Size(max = 200) String member,
            @Nullable @Size(max = 60) String paragraph,
            @NotBlank @Size(max = 20_000) String said,
            @Nullable @Size(max = 20_000) String wording,
            DecisionRequest.@Nullable @Valid FollowUpRequest followUp,
            @Nullable @Size(max = 60) String minuteReference) {

        MinutesCheck.Correction correction() {
            return new MinutesCheck.Correction(
                    minutePointId,
                    new Minutes.Raised(
                            kind,
                            member,
                            paragraph,
                            said,
                            wording == null || wording.isBlank() ? null : wording,
                            null,
                            null,
                            followUp == null
                                    ? null
                                    : new Minutes.Referral(followUp.what(), followUp.receiver(), followUp.due()),
                            minuteReference,
                            false));
        }
    }
}
