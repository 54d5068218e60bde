package org.constitutionreview.workflow.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.DocumentRule;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.springframework.stereotype.Component;

/** The Monitoring Officer confirms the type of change, on which the route depends; the proposer only suggested it. */
@Component
public class TypesOfChange {

    private final Turns turns;
    private final Amendments amendments;
    private final RegisteredDocuments documents;

    TypesOfChange(Turns turns, Amendments amendments, RegisteredDocuments documents) {
        this.turns = turns;
        this.amendments = amendments;
        this.documents = documents;
    }

    public void confirm(UUID id, HeadOfChange head, Person who) {
        Turn turn = turns.take(id, "confirm-the-type-of-change", who);
        Amendment amendment = turn.amendment();
        amendments.confirm(id, head);
        turns.done(
                turn,
                "Confirmed the type of change: %s.".formatted(head.words().toLowerCase(Locale.UK)),
                Map.of("headOfChange", head.name()),
                Map.of(
                        "headOfChange", head.name(),
                        "rule", rule(amendment).name(),
                        "consulteesNamed", !amendment.consultees().isEmpty()));
    }

    /** The strictest of the documents' own rules. */
    private DocumentRule rule(Amendment amendment) {
        List<DocumentRule> rules = amendment.documents().stream()
                .map(document -> documents.get(document.documentId()).rule())
                .toList();
        if (rules.contains(DocumentRule.PANEL_FIRST)) {
            return DocumentRule.PANEL_FIRST;
        }
        return rules.stream().allMatch(DocumentRule.LEADER::equals) ? DocumentRule.LEADER : councils(rules);
    }

    private static DocumentRule councils(List<DocumentRule> rules) {
        return rules.contains(DocumentRule.COUNCIL_PUBLICISED) ? DocumentRule.COUNCIL_PUBLICISED : DocumentRule.COUNCIL;
    }
}
