package org.constitutionreview.workflow.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.events.ResponseReceived;
import org.constitutionreview.workflow.amendment.AmendedDocument;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.Draft;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.step.StepOf;
import org.springframework.stereotype.Component;

/** What consultees answer, with comments that hang on provisions. */
@Component
public class Responses {

    private static final String STEP = "respond-to-the-consultation";

    private final Turns turns;
    private final Consultations consultations;
    private final Comments comments;
    private final ConsultationClosing closing;
    private final DocumentService documents;
    private final Concerned concerned;
    private final BusinessClock clock;

    Responses(
            Turns turns,
            Consultations consultations,
            Comments comments,
            ConsultationClosing closing,
            DocumentService documents,
            Concerned concerned,
            BusinessClock clock) {
        this.turns = turns;
        this.consultations = consultations;
        this.comments = comments;
        this.closing = closing;
        this.documents = documents;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** The first half: finds the numbers of the provisions that are commented on. @throws Problem validation, if one isn't there */
    public Map<UUID, String> numbers(UUID id, List<Remark> remarks, Person who) {
        Consultation consultation = consultations.get(id);
        Amendment amendment = turns.look(consultation.amendmentId(), StepOf.CONSULTATION, id, STEP, who);
        Map<String, Draft> drafts = new HashMap<>();
        Map<UUID, String> numbers = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            String field = "comments[%d].".formatted(i);
            Optional<AmendedDocument> document = amendment.documents().stream()
                    .filter(one -> one.documentId().equals(remark.documentId()))
                    .findFirst();
            UUID provision = remark.provisionId();
            if (document.isEmpty()) {
                errors.add(new FieldError(field + "documentId", "is no document of this amendment"));
            } else if (provision != null) {
                drafts.computeIfAbsent(
                                remark.documentId() + "@" + remark.revision(),
                                key -> documents.draft(document.get().draftId(), remark.revision()))
                        .provision(provision)
                        .ifPresentOrElse(
                                found -> numbers.put(provision, found.number() == null ? "" : found.number()),
                                () -> errors.add(
                                        new FieldError(field + "provisionId", "is no paragraph of that draft")));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return numbers;
    }

    public Consultation respond(
            UUID id, Position position, List<Remark> remarks, Map<UUID, String> numbers, Person who) {
        Consultation consultation = consultations.get(id);
        Turn turn = turns.take(consultation.amendmentId(), StepOf.CONSULTATION, id, STEP, who);
        Amendment amendment = turn.amendment();
        consultations.respond(id, position, who, clock.now());
        int order = 0;
        for (Remark remark : remarks) {
            UUID provision = remark.provisionId();
            comments.add(
                    new Comment(
                            UUID.randomUUID(),
                            id,
                            remark.documentId(),
                            provision,
                            provision == null ? null : numbers.get(provision),
                            remark.revision(),
                            remark.quotedWords(),
                            remark.text(),
                            null),
                    order++);
        }
        turns.done(
                turn,
                "%s answered the consultation and %s.".formatted(consultation.consulteeName(), position.words()),
                Map.of("consultation", id.toString(), "comments", remarks.size()),
                Map.of(),
                new ResponseReceived(
                        amendment.inBrief(),
                        id,
                        consultation.consulteeName(),
                        position.name(),
                        concerned.ownerAndOfficers(amendment),
                        amendment.page()));
        closing.closeIfLast(amendment);
        return consultations.get(id);
    }
}
