package org.constitutionreview.workflow.amendment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.AmendedDocument;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentState;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.constitutionreview.workflow.amendment.DelegatedDecision;
import org.constitutionreview.workflow.amendment.HeadOfChange;
import org.constitutionreview.workflow.amendment.Named;
import org.constitutionreview.workflow.amendment.Outcome;
import org.constitutionreview.workflow.consultation.Consultation;
import org.constitutionreview.workflow.consultation.Position;
import org.constitutionreview.workflow.meeting.FollowUp;
import org.constitutionreview.workflow.meeting.web.AgendaItemView;
import org.constitutionreview.workflow.meeting.web.MinutePointView;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/** All that a page about an amendment needs, as this reader may see it. */
public record AmendmentView(
        UUID id,
        String reference,
        String title,
        String purpose,
        HeadOfChange suggestedHeadOfChange,
        @Nullable HeadOfChange headOfChange,
        Named owner,
        PersonInBrief proposer,
        List<AmendedDocument> documents,
        @Nullable LocalDate targetCouncil,
        StageView stage,
        @Nullable Outcome outcome,
        List<StageView> stages,
        List<OpenStep> openSteps,
        @Nullable Deadline nextDeadline,
        List<Named> consultees,
        @Nullable String consulteesNotApplicable,
        @Nullable String whyReturned,
        List<ConsultationInBrief> consultations,
        List<AgendaItemView> agendaItems,
        List<MinutePointView> minutePoints,
        @Nullable DelegatedDecision delegatedDecision,
        @Nullable String resolution,
        @Nullable Commencement commencement,
        @Nullable LocalDate inForceFrom,
        List<FollowUp> followUps,
        Instant createdAt,
        int version,
        boolean mayWithdraw,
        @Nullable String withdrawalReason,
        @Nullable String withdrawalAsked) {

    /** @param state of the stage: DONE, CURRENT, AHEAD or LEFT_OUT; of the amendment's own stage its {@link AmendmentState} */
    public record StageView(String id, String name, String state) {}

    /**
     * @param due the last day
     * @param waitingFor names of the groups or roles that may do it
     */
    public record OpenStep(
            String taskId,
            String step,
            String name,
            boolean mine,
            @Nullable LocalDate due,
            List<String> waitingFor,
            @Nullable UUID agendaItemId,
            @Nullable UUID consultationId,
            String page) {}

    /** @param readable whether the reader may open it; that somebody was asked, and their position, all may know */
    public record ConsultationInBrief(
            UUID id,
            Named consultee,
            int round,
            LocalDate openedOn,
            LocalDate closes,
            Consultation.State state,
            @Nullable Position position,
            boolean readable) {

        static ConsultationInBrief of(Consultation consultation, Amendment amendment, Person reader) {
            return new ConsultationInBrief(
                    consultation.id(),
                    new Named(consultation.consultee(), consultation.consulteeName()),
                    consultation.round(),
                    consultation.openedOn(),
                    consultation.closes(),
                    consultation.state(),
                    consultation.position(),
                    consultation.mayBeReadBy(reader, amendment));
        }
    }

    public record Commencement(@Nullable LocalDate date, @Nullable String condition) {}
}
