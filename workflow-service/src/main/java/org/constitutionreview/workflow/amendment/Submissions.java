package org.constitutionreview.workflow.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ProposalReturned;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.NameId;
import org.constitutionreview.workflow.document.Paper;
import org.constitutionreview.workflow.document.PaperRequest;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.problem.Reason;
import org.constitutionreview.workflow.setup.Consultees;
import org.constitutionreview.workflow.step.StepOf;
import org.constitutionreview.workflow.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the written proposal to its check by a governance officer. */
@Component
public class Submissions {

    private static final String CHECK = "check-the-proposal";
    private static final String WRITE = "write-the-change-and-the-report";
    private static final String CORRECT = "correct-and-resubmit";

    private final Turns turns;
    private final Amendments amendments;
    private final Steps steps;
    private final DocumentService documents;
    private final ReportFacts facts;
    private final Consultees consultees;

    Submissions(
            Turns turns,
            Amendments amendments,
            Steps steps,
            DocumentService documents,
            ReportFacts facts,
            Consultees consultees) {
        this.turns = turns;
        this.amendments = amendments;
        this.steps = steps;
        this.documents = documents;
        this.facts = facts;
        this.consultees = consultees;
    }

    /**
     * Part of the report: who will be consulted.
     *
     * @param notApplicable why nobody will be
     */
    public Amendment nameConsultees(UUID id, List<String> keys, @Nullable String notApplicable, Person who) {
        Amendment amendment = turns.take(id, writing(id), who).amendment();
        List<Named> named = keys.stream()
                .distinct()
                .map(key -> consultees
                        .find(key)
                        .orElseThrow(
                                () -> Problem.invalid("consultees", "There is no consultee \"%s\".".formatted(key))))
                .map(consultee -> new Named(consultee.key(), consultee.name()))
                .toList();
        if (keys.contains(amendment.owner().key().replace("service:", "consultee:"))) {
            throw Problem.invalid("consultees", "The owner of a proposal isn't consulted about it.");
        }
        amendments.nameConsultees(id, named, notApplicable);
        turns.note(
                amendment,
                who,
                notApplicable == null
                        ? "Named who will be consulted."
                        : "Noted that nobody will be consulted, and why.",
                notApplicable == null ? Map.of("consultees", keys) : Map.of("reason", notApplicable));
        return amendments.get(id);
    }

    /** The first half: freezes the papers, or brings back what is missing. */
    public Paper freeze(UUID id, UUID commandKey, Person who) {
        Amendment amendment = turns.look(id, writing(id), who);
        return documents.freeze(
                NameId.of(id, "proposal", commandKey),
                new PaperRequest(id, "PROPOSAL", amendment.title(), facts.ofProposal(amendment), amendment.drafts()));
    }

    /** @throws Problem not-ready, with everything that is missing */
    public void submit(UUID id, Paper paper, Person who) {
        Turn turn = turns.take(id, writing(id), who);
        List<Reason> reasons = new ArrayList<>(paper.reasons(id));
        if (!paper.isFrozen() && reasons.isEmpty()) {
            reasons.add(
                    new Reason("not-frozen", "The papers could not be made.", "/amendments/%s/report".formatted(id)));
        }
        if (!reasons.isEmpty()) {
            throw Problem.notReady("The proposal can be submitted when these are put right.", reasons);
        }
        amendments.submit(id, turn.amendment().submissions() + 1, Objects.requireNonNull(paper.paperId()));
        amendments.noteWhyReturned(id, null);
        turns.done(
                turn,
                "Submitted the proposal for the check.",
                Map.of("contentHash", Objects.requireNonNull(paper.contentHash())),
                Map.of());
    }

    public void pass(UUID id, Person who) {
        Turn turn = turns.take(id, CHECK, who);
        turns.done(turn, "Checked the proposal: it is in order.", Map.of(), Map.of("proposalReturned", false));
    }

    public void sendBack(UUID id, String reason, Person who) {
        Turn turn = turns.take(id, CHECK, who);
        Amendment amendment = turn.amendment();
        amendments.noteWhyReturned(id, reason);
        turns.done(
                turn,
                "Checked the proposal: it was returned.",
                Map.of("reason", reason),
                Map.of("proposalReturned", true),
                new ProposalReturned(
                        amendment.inBrief(),
                        reason,
                        Audience.toKnow(amendment.owner().key()),
                        amendment.page()));
    }

    /** The step in which it is written now: at first, or after it came back. */
    private String writing(UUID id) {
        return steps.wasReached(StepOf.AMENDMENT, id, CORRECT) ? CORRECT : WRITE;
    }
}
