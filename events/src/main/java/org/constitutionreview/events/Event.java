package org.constitutionreview.events;

import java.util.List;

/**
 * Something that has happened, and whom it concerns.
 *
 * <p>Travels as a CloudEvent in Kafka's binary mode: {@code ce_id} is unique for ever, {@code ce_type} is {@link #type()}, {@code
 * ce_subject} is {@link #key()}, {@code ce_time} is the system's time, {@code ce_businessdate} the day in the council's calendar,
 * {@code ce_sequence} rises with each event of the same source and key; the value is this record as JSON.
 */
public sealed interface Event
        permits AmendmentProposed,
                StepOpened,
                ProposalReturned,
                ConsultationOpened,
                ConsultationReminderDue,
                ResponseReceived,
                ConsultationClosed,
                ResponsesAnswered,
                AddedToAgenda,
                PapersCleared,
                PapersPublished,
                PublicationDeadlineNear,
                DecisionRecorded,
                AgreedChangesConfirmed,
                AmendmentApproved,
                ApprovedUnderDelegation,
                AmendmentLost,
                AmendmentWithdrawn,
                FollowUpRaised,
                DraftRevised,
                EditionCameIntoForce,
                ReviewDue,
                ReviewOverdue,
                NoChangeConfirmed,
                CycleReported {

    /** Every type of event, for readers that look one up by {@link #type()}. */
    List<Class<? extends Event>> TYPES = List.of(
            AmendmentProposed.class,
            StepOpened.class,
            ProposalReturned.class,
            ConsultationOpened.class,
            ConsultationReminderDue.class,
            ResponseReceived.class,
            ConsultationClosed.class,
            ResponsesAnswered.class,
            AddedToAgenda.class,
            PapersCleared.class,
            PapersPublished.class,
            PublicationDeadlineNear.class,
            DecisionRecorded.class,
            AgreedChangesConfirmed.class,
            AmendmentApproved.class,
            ApprovedUnderDelegation.class,
            AmendmentLost.class,
            AmendmentWithdrawn.class,
            FollowUpRaised.class,
            DraftRevised.class,
            EditionCameIntoForce.class,
            ReviewDue.class,
            ReviewOverdue.class,
            NoChangeConfirmed.class,
            CycleReported.class);

    Topic topic();

    /** What the order of events is promised for: an amendment, a draft, a review. */
    String key();

    Audience audience();

    /** Path of the page, below the suite's address, on which a person sees or does what this is about. */
    String page();

    default String type() {
        return "org.constitutionreview." + getClass().getSimpleName();
    }
}
