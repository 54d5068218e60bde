package org.constitutionreview.workflow.consultation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.workflow.amendment.AmendedDocument;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Named;
import org.constitutionreview.workflow.consultation.Comment;
import org.constitutionreview.workflow.consultation.Consultation;
import org.constitutionreview.workflow.consultation.Position;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/** One consultee's consultation, with its comments and their answers. @param mayRespond whether the reader may answer it now */
record ConsultationView(
        UUID id,
        AmendmentInBrief amendment,
        String purpose,
        List<AmendedDocument> documents,
        Named consultee,
        int round,
        LocalDate openedOn,
        LocalDate closes,
        @Nullable String extensionReason,
        Consultation.State state,
        @Nullable Position position,
        @Nullable PersonInBrief respondedBy,
        @Nullable Instant respondedAt,
        List<Comment> comments,
        boolean mayRespond) {

    static ConsultationView of(Consultation consultation, Amendment amendment, List<Comment> comments, boolean theirs) {
        return new ConsultationView(
                consultation.id(),
                amendment.inBrief(),
                amendment.purpose(),
                amendment.documents(),
                new Named(consultation.consultee(), consultation.consulteeName()),
                consultation.round(),
                consultation.openedOn(),
                consultation.closes(),
                consultation.extensionReason(),
                consultation.state(),
                consultation.position(),
                consultation.respondedBy(),
                consultation.respondedAt(),
                comments,
                theirs && consultation.state() == Consultation.State.OPEN);
    }
}
