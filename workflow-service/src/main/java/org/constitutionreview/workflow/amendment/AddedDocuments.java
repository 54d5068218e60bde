package org.constitutionreview.workflow.amendment;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.NameId;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.stereotype.Component;

/** A further document in an amendment: what follows from a change often stands elsewhere. */
@Component
public class AddedDocuments {

    private final Amendments amendments;
    private final RegisteredDocuments documents;
    private final Steps steps;
    private final TextAccess access;
    private final DocumentService texts;
    private final Turns turns;

    AddedDocuments(
            Amendments amendments,
            RegisteredDocuments documents,
            Steps steps,
            TextAccess access,
            DocumentService texts,
            Turns turns) {
        this.amendments = amendments;
        this.documents = documents;
        this.steps = steps;
        this.access = access;
        this.texts = texts;
        this.turns = turns;
    }

    /** The first half: opens the draft of it, which is there already when this is repeated. */
    public AmendedDocument open(UUID id, String documentId, Person who) {
        Amendment amendment = amendments.get(id);
        String step = mayAdd(amendment, documentId, who);
        RegisteredDocument document = documents
                .find(documentId)
                .orElseThrow(() -> Problem.invalid("documentId", "There is no document \"%s\".".formatted(documentId)));
        mustFollowTheSameRule(amendment, document);
        UUID draft = NameId.of(id, "draft", documentId);
        texts.openDraft(draft, id, documentId, access.at(amendment, step));
        texts.setDraftAccess(draft, access.at(amendment, step));
        return new AmendedDocument(documentId, document.title(), draft);
    }

    public Amendment add(UUID id, AmendedDocument document, Person who) {
        Amendment amendment = amendments.take(id);
        mayAdd(amendment, document.documentId(), who);
        amendments.addDocument(id, amendment.documents().size(), document);
        turns.note(
                amendment,
                who,
                "Added the document “%s” to the amendment.".formatted(document.title()),
                Map.of("document", document.documentId(), "draft", document.draftId()));
        return amendments.get(id);
    }

    /** @return the step in which its owner writes */
    private String mayAdd(Amendment amendment, String documentId, Person who) {
        if (!amendment.isOwnedBy(who)) {
            throw Problem.forbidden("Only the amendment's owner adds documents to it.");
        }
        if (amendment.documents().stream().anyMatch(one -> one.documentId().equals(documentId))) {
            throw Problem.conflict("This document is part of the amendment already.");
        }
        return steps.openOf(amendment.id()).stream()
                .map(Step::step)
                .filter(TextAccess::isEditedIn)
                .findFirst()
                .orElseThrow(
                        () -> Problem.conflict(
                                "The texts can't be changed at this stage. Add the document when the amendment is back with you."));
    }

    /** Once the route is decided, a document with another rule would have to take another one. */
    private void mustFollowTheSameRule(Amendment amendment, RegisteredDocument document) {
        boolean same = amendment.route() == null
                || amendment.documents().stream()
                        .flatMap(one -> documents.find(one.documentId()).stream())
                        .anyMatch(one -> one.rule() == document.rule());
        if (!same) {
            throw Problem.conflict(
                    "“%s” is decided on in another way than this amendment's documents, and its route is settled. Propose an amendment of its own."
                            .formatted(document.title()));
        }
    }
}
