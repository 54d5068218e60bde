package org.constitutionreview.workflow.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentProcess;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Named;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Consultees;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opening a round of consultation, and extending it. The day after opening is the first of its working days. */
@Component
public class ConsultationRounds {

    private static final int LONGEST = 120;

    private final Turns turns;
    private final Amendments amendments;
    private final Consultations consultations;
    private final Consultees consultees;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final AmendmentProcess process;
    private final Steps steps;
    private final BusinessClock clock;

    ConsultationRounds(
            Turns turns,
            Amendments amendments,
            Consultations consultations,
            Consultees consultees,
            CurrentSettings settings,
            WorkingDays workingDays,
            AmendmentProcess process,
            Steps steps,
            BusinessClock clock) {
        this.turns = turns;
        this.amendments = amendments;
        this.consultations = consultations;
        this.consultees = consultees;
        this.settings = settings;
        this.workingDays = workingDays;
        this.process = process;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param keys who is asked; none: those whom the report names
     * @param days how many working days they have; none: as the settings say
     */
    public List<Consultation> open(UUID amendmentId, List<String> keys, @Nullable Integer days, Person who) {
        Turn turn = turns.take(amendmentId, "start-the-consultation", who);
        List<Named> asked = asked(turn.amendment(), keys);
        LocalDate today = clock.today();
        LocalDate closes = workingDays.plus(today, days == null ? settings.get().consultationWorkingDays() : days);
        int round = consultations.of(amendmentId).stream()
                        .mapToInt(Consultation::round)
                        .max()
                        .orElse(0)
                + 1;
        for (Named one : asked) {
            consultations.add(new Consultation(
                    UUID.randomUUID(),
                    amendmentId,
                    round,
                    one.key(),
                    one.name(),
                    today,
                    closes,
                    null,
                    Consultation.State.OPEN,
                    null,
                    null,
                    null));
        }
        turns.done(
                turn,
                "Started the consultation, which ends on %s.".formatted(Words.of(closes)),
                Map.of(
                        "closes",
                        closes.toString(),
                        "consultees",
                        asked.stream().map(Named::key).toList()),
                Map.of());
        return consultations.open(amendmentId);
    }

    public Consultation extend(UUID id, LocalDate closes, String reason, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        Amendment amendment = amendments.take(consultations.get(id).amendmentId());
        Consultation consultation = consultations.get(id);
        Step responding = steps.openOf(amendment.id()).stream()
                .filter(step -> id.equals(step.consultationId()))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("This consultation has ended."));
        if (!closes.isAfter(consultation.closes())) {
            throw Problem.invalid("closes", "must be later than %s".formatted(Words.of(consultation.closes())));
        }
        if (closes.isAfter(workingDays.plus(clock.today(), LONGEST))) {
            throw Problem.invalid("closes", "is too far away");
        }
        consultations.extend(id, closes, reason);
        steps.move(id, BusinessClock.endOf(closes));
        process.moveEnd(responding, BusinessClock.endOf(closes));
        turns.note(
                amendment,
                who,
                "Extended the consultation of %s to %s.".formatted(consultation.consulteeName(), Words.of(closes)),
                Map.of("reason", reason));
        return consultations.get(id);
    }

    private List<Named> asked(Amendment amendment, List<String> keys) {
        List<Named> asked = keys.isEmpty()
                ? amendment.consultees()
                : keys.stream()
                        .distinct()
                        .map(key -> consultees
                                .find(key)
                                .orElseThrow(() ->
                                        Problem.invalid("consultees", "There is no consultee \"%s\".".formatted(key))))
                        .map(consultee -> new Named(consultee.key(), consultee.name()))
                        .toList();
        if (asked.isEmpty()) {
            throw Problem.invalid("consultees", "names nobody, and neither does the report");
        }
        return asked;
    }
}
