package org.constitutionreview.workflow.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ConsultationOpened;
import org.constitutionreview.events.ConsultationReminderDue;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.springframework.stereotype.Component;

/** What the process {@code consultation} asks of us. */
@Component("consultationSteps")
public class ConsultationSteps {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Consultations consultations;
    private final ConsultationClosing closing;
    private final Amendments amendments;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final BusinessClock clock;

    ConsultationSteps(
            Consultations consultations,
            ConsultationClosing closing,
            Amendments amendments,
            CurrentSettings settings,
            WorkingDays workingDays,
            AuditTrail audit,
            Outbox outbox,
            BusinessClock clock) {
        this.consultations = consultations;
        this.closing = closing;
        this.amendments = amendments;
        this.settings = settings;
        this.workingDays = workingDays;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those who are asked in this round, each in a process of its own. */
    public List<String> opened(String amendmentId) {
        return consultations.open(UUID.fromString(amendmentId)).stream()
                .map(consultation -> consultation.id().toString())
                .toList();
    }

    public String consultee(String consultationId) {
        return consultation(consultationId).consultee();
    }

    public Date closesAt(String consultationId) {
        return Date.from(BusinessClock.endOf(consultation(consultationId).closes()));
    }

    /** Every morning from the first reminder on; {@link #remind} knows which days are meant, also after an extension. */
    public String reminders(String consultationId) {
        Consultation consultation = consultation(consultationId);
        LocalDate first = settings.get().reminderWorkingDaysBefore().stream()
                .map(days -> workingDays.minus(consultation.closes(), days))
                .min(LocalDate::compareTo)
                .orElse(consultation.closes());
        LocalDate start = first.isAfter(consultation.openedOn())
                ? first
                : consultation.openedOn().plusDays(1);
        Instant morning = start.atTime(MORNING).atZone(BusinessClock.LONDON).toInstant();
        return "R/%s/P1D".formatted(morning);
    }

    public void ask(String consultationId) {
        Consultation consultation = consultation(consultationId);
        Amendment amendment = amendments.get(consultation.amendmentId());
        outbox.add(new ConsultationOpened(
                amendment.inBrief(),
                consultation.id(),
                consultation.consulteeName(),
                consultation.closes(),
                new Audience(
                        List.of(consultation.consultee()),
                        List.of(amendment.owner().key())),
                consultation.page()));
    }

    public void remind(String consultationId) {
        Consultation consultation = consultation(consultationId);
        boolean meant = settings.get().reminderWorkingDaysBefore().stream()
                .map(days -> workingDays.minus(consultation.closes(), days))
                .anyMatch(clock.today()::equals);
        if (meant) {
            Amendment amendment = amendments.get(consultation.amendmentId());
            outbox.add(new ConsultationReminderDue(
                    amendment.inBrief(),
                    consultation.id(),
                    consultation.consulteeName(),
                    consultation.closes(),
                    Audience.toAct(consultation.consultee()),
                    consultation.page()));
        }
    }

    public void recordNoResponse(String consultationId) {
        Amendment amendment = amendments.take(consultation(consultationId).amendmentId());
        Consultation consultation = consultation(consultationId);
        consultations.noResponse(consultation.id());
        audit.record(
                amendment.id(),
                null,
                "%s didn't answer the consultation: \"no response\" is recorded."
                        .formatted(consultation.consulteeName()),
                Map.of("consultation", consultation.id().toString()));
        closing.closeIfLast(amendment);
    }

    private Consultation consultation(String id) {
        return consultations.get(UUID.fromString(id));
    }
}
