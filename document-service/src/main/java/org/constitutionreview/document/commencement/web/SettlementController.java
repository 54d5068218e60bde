package org.constitutionreview.document.commencement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.commencement.Settling;
import org.constitutionreview.document.commencement.Settling.Awaited;
import org.constitutionreview.document.commencement.Settling.Meeting;
import org.constitutionreview.document.conflict.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/commencements")
class SettlementController {

    private final Settling settling;

    SettlementController(Settling settling) {
        this.settling = settling;
    }

    /** Which of two approved wordings stands. */
    enum Stands {
        APPROVED(Decision.Stands.MINE),
        IN_FORCE(Decision.Stands.THEIRS);

        private final Decision.Stands side;

        Stands(Decision.Stands side) {
            this.side = side;
        }
    }

    record Choice(@NotNull UUID provisionId, @NotNull Stands stands) {

        Decision decision() {
            return new Decision(provisionId, stands.side, null);
        }
    }

    record SettlementRequest(
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Choice> decisions,
            @NotBlank @Size(max = 10_000) String reason) {}

    record AwaitedView(
            UUID commencementId,
            UUID amendmentId,
            String amendmentTitle,
            @Nullable LocalDate date,
            @Nullable String condition,
            List<Meeting> meetings) {

        static AwaitedView of(Awaited awaited) {
            var commencement = awaited.commencement();
            return new AwaitedView(
                    commencement.id(),
                    commencement.amendmentId(),
                    commencement.amendmentTitle(),
                    commencement.date(),
                    commencement.condition(),
                    awaited.meetings());
        }
    }

    record AwaitedList(List<AwaitedView> items) {}

    /** What of an amendment waits to come into force, and where it contradicts what is, or will be, in force before it. */
    @GetMapping
    AwaitedList awaited(@RequestParam UUID amendment, Caller caller) {
        return new AwaitedList(
                settling.of(caller, amendment).stream().map(AwaitedView::of).toList());
    }

    /** By the Monitoring Officer. */
    @PostMapping("/{commencementId}/settlements")
    @ResponseStatus(HttpStatus.CREATED)
    AwaitedView settle(
            @PathVariable UUID commencementId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody SettlementRequest request,
            Caller caller) {
        return AwaitedView.of(settling.settle(
                caller,
                commencementId,
                key,
                request.decisions().stream().map(Choice::decision).toList(),
                request.reason()));
    }
}
