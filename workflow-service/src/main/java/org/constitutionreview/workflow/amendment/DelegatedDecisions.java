package org.constitutionreview.workflow.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.events.ApprovedUnderDelegation;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ProposalReturned;
import org.constitutionreview.workflow.amendment.Approvals.Commences;
import org.constitutionreview.workflow.amendment.DelegatedDecision.Choice;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the Monitoring Officer decides alone. Records are never deleted: SI 2014/2095 asks for six years. */
@Component
public class DelegatedDecisions {

    private static final String STEP = "approve-under-delegated-powers";

    private final Turns turns;
    private final Amendments amendments;
    private final Approvals approvals;
    private final Concerned concerned;
    private final DocumentService documents;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    DelegatedDecisions(
            Turns turns,
            Amendments amendments,
            Approvals approvals,
            Concerned concerned,
            DocumentService documents,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.turns = turns;
        this.amendments = amendments;
        this.approvals = approvals;
        this.concerned = concerned;
        this.documents = documents;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The revisions that would be approved; nobody may edit in this step. */
    public Map<UUID, Integer> text(UUID id, Person who) {
        Amendment amendment = turns.look(id, STEP, who);
        Map<UUID, Integer> revisions = new HashMap<>();
        amendment
                .drafts()
                .forEach(draft ->
                        revisions.put(draft, documents.draft(draft, null).revision()));
        return revisions;
    }

    /** @param commences when the text comes into force, if it is approved */
    public void decide(
            UUID id, DelegatedDecision decision, @Nullable Commences commences, Map<UUID, Integer> text, Person who) {
        Turn turn = turns.take(id, STEP, who);
        Amendment amendment = turn.amendment();
        store(id, decision, who);
        Map<String, Object> answer =
                Map.of("delegatedDecision", decision.outcome().name());
        Map<String, String> details = Map.of("outcome", decision.outcome().name(), "reasons", decision.reasons());
        if (decision.outcome() == Choice.APPROVED) {
            approvals.approve(
                    id,
                    "Approved by the Monitoring Officer under delegated powers: %s".formatted(decision.power()),
                    Objects.requireNonNull(commences));
            approvals.seal(id, text);
            HeadOfChange head = Objects.requireNonNull(amendment.headOfChange());
            turns.done(
                    turn,
                    "Approved it under delegated powers.",
                    details,
                    answer,
                    new ApprovedUnderDelegation(
                            amendment.inBrief(),
                            head.name(),
                            Objects.requireNonNull(decision.power()),
                            head.duty(),
                            concerned.everybody(amendment),
                            amendment.page()));
        } else if (decision.outcome() == Choice.RETURNED) {
            amendments.enter(id, Stage.PROPOSAL);
            amendments.noteWhyReturned(id, decision.reasons());
            turns.done(
                    turn,
                    "Returned it to its owner.",
                    details,
                    answer,
                    new ProposalReturned(
                            amendment.inBrief(),
                            decision.reasons(),
                            Audience.toKnow(amendment.owner().key()),
                            amendment.page()));
        } else {
            amendments.take(id, Objects.requireNonNull(amendment.route()).withoutDelegation());
            turns.done(turn, "Found that it isn't within delegated powers: it takes the full route.", details, answer);
        }
    }

    /** The last one, if there was any. */
    public Optional<DelegatedDecision> of(UUID amendmentId) {
        List<DelegatedDecision> all = jdbc.sql(
                        "SELECT * FROM delegated_decision WHERE amendment_id = ? ORDER BY at DESC LIMIT 1")
                .param(amendmentId)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return new DelegatedDecision(
                            row.choice("outcome", Choice.class),
                            row.textOrNull("power"),
                            row.textOrNull("consulted"),
                            row.text("reasons"),
                            row.textOrNull("alternatives"),
                            row.textOrNull("conflicts"),
                            row.personOrNull("by"),
                            row.moment("at"));
                })
                .list();
        return all.stream().findFirst();
    }

    private void store(UUID id, DelegatedDecision decision, Person who) {
        PersonInBrief by = who.inBrief();
        jdbc.sql(
                        """
                INSERT INTO delegated_decision VALUES (:id, :amendment, :outcome, :power, :consulted, :reasons,
                    :alternatives, :conflicts, :sub, :name, :at)""")
                .param("id", UUID.randomUUID())
                .param("amendment", id)
                .param("outcome", decision.outcome().name())
                .param("power", decision.power())
                .param("consulted", decision.consulted())
                .param("reasons", decision.reasons())
                .param("alternatives", decision.alternatives())
                .param("conflicts", decision.conflicts())
                .param("sub", by.sub())
                .param("name", by.name())
                .param("at", Row.at(clock.now()))
                .update();
    }
}
