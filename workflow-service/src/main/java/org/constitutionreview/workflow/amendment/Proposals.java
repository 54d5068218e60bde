package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.AmendmentProposed;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.document.NameId;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.setup.ServiceNames;
import org.springframework.stereotype.Component;

/** Proposing an amendment, with which its journey starts. */
@Component
public class Proposals {

    private final Amendments amendments;
    private final RegisteredDocuments documents;
    private final ServiceNames services;
    private final AmendmentProcess process;
    private final Concerned concerned;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final BusinessClock clock;

    Proposals(
            Amendments amendments,
            RegisteredDocuments documents,
            ServiceNames services,
            AmendmentProcess process,
            Concerned concerned,
            AuditTrail audit,
            Outbox outbox,
            BusinessClock clock) {
        this.amendments = amendments;
        this.documents = documents;
        this.services = services;
        this.process = process;
        this.concerned = concerned;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Problem validation, or forbidden if the first document isn't theirs */
    public Amendment propose(Proposal proposal, Person who) {
        who.mustHaveAnyOf(Role.POLICY_OWNER);
        List<RegisteredDocument> concernedDocuments = valid(proposal);
        String owner = concernedDocuments.get(0).owner();
        if (!who.holds(owner)) {
            throw Problem.forbidden("\"%s\" belongs to %s; its head proposes amendments to it."
                    .formatted(concernedDocuments.get(0).title(), services.nameOf(owner)));
        }
        Amendment amendment = amendment(proposal, who, concernedDocuments);
        amendments.add(amendment);
        process.propose(amendment.id());
        audit.record(
                amendment.id(),
                who,
                "Proposed the amendment.",
                Map.of("title", proposal.title(), "documents", proposal.documents()));
        outbox.add(new AmendmentProposed(
                amendment.inBrief(),
                amendment.owner().name(),
                concernedDocuments.stream().map(RegisteredDocument::title).toList(),
                proposal.suggestedHeadOfChange().name(),
                proposal.targetCouncil(),
                concerned.ownerAndOfficers(amendment),
                amendment.page()));
        return amendment;
    }

    private List<RegisteredDocument> valid(Proposal proposal) {
        List<FieldError> errors = new ArrayList<>();
        List<RegisteredDocument> found = new ArrayList<>();
        for (String id : proposal.documents()) {
            documents
                    .find(id)
                    .ifPresentOrElse(
                            found::add,
                            () -> errors.add(
                                    new FieldError("documents", "There is no document \"%s\".".formatted(id))));
        }
        if (new HashSet<>(proposal.documents()).size() < proposal.documents().size()) {
            errors.add(new FieldError("documents", "names a document twice"));
        }
        LocalDate target = proposal.targetCouncil();
        if (target != null && target.isBefore(clock.today())) {
            errors.add(new FieldError("targetCouncil", "is in the past"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return found;
    }

    private Amendment amendment(Proposal proposal, Person who, List<RegisteredDocument> found) {
        UUID id = UUID.randomUUID();
        String owner = found.get(0).owner();
        return new Amendment(
                id,
                amendments.nextReference(clock.today().getYear()),
                proposal.title(),
                proposal.purpose(),
                proposal.suggestedHeadOfChange(),
                null,
                new Named(owner, services.nameOf(owner)),
                who.inBrief(),
                found.stream()
                        .map(document -> new AmendedDocument(
                                document.id(), document.title(), NameId.of(id, "draft", document.id())))
                        .toList(),
                List.of(),
                null,
                proposal.targetCouncil(),
                0,
                null,
                null,
                Stage.PROPOSAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proposal.review(),
                clock.now(),
                1);
    }
}
