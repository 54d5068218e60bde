package org.constitutionreview.workflow.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.NoChangeConfirmed;
import org.constitutionreview.workflow.amendment.Proposal;
import org.constitutionreview.workflow.amendment.Proposals;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.StepOf;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner decides on at a review, and how it ends. */
@Service
@Transactional
public class DocumentReview {

    private static final String STEP = "review-your-document";

    private final Reviews reviews;
    private final ReviewCycles cycles;
    private final ReviewProcess process;
    private final Steps steps;
    private final Proposals proposals;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final AuditTrail audit;

    DocumentReview(
            Reviews reviews,
            ReviewCycles cycles,
            ReviewProcess process,
            Steps steps,
            Proposals proposals,
            BusinessClock clock,
            Outbox outbox,
            AuditTrail audit) {
        this.reviews = reviews;
        this.cycles = cycles;
        this.process = process;
        this.steps = steps;
        this.proposals = proposals;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    public Review confirmNoChange(UUID id, String reason, Person who) {
        Review review = reviews.lock(id);
        Step step = steps.mustBeOpen(StepOf.REVIEW, id, STEP, who);
        reviews.end(id, ReviewState.NO_CHANGE, reason, clock.now());
        steps.finish(step, who);
        process.reviewed(step, false);
        audit.record(
                null,
                who,
                "Confirmed that \"%s\" needs no change".formatted(review.title()),
                Map.of("link", review.page(), "step", STEP, "reason", reason));
        outbox.add(new NoChangeConfirmed(
                id,
                review.documentId(),
                review.title(),
                review.year().toString(),
                reason,
                new Audience(List.of(), List.of(review.owner(), Role.GOVERNANCE_OFFICER.recipientKey())),
                review.page()));
        endYearAfter(review);
        return reviews.get(id);
    }

    /** Proposes an amendment, and then waits for its end. The proposal's documents hold the reviewed one. */
    public Review proposeAmendment(UUID id, Proposal proposal, Person who) {
        Review review = reviews.lock(id);
        Step step = steps.mustBeOpen(StepOf.REVIEW, id, STEP, who);
        UUID amendmentId = proposals.propose(proposal, who).id();
        reviews.follow(id, amendmentId);
        steps.finish(step, who);
        process.reviewed(step, true);
        audit.record(
                null,
                who,
                "Proposed an amendment of \"%s\" at its review".formatted(review.title()),
                Map.of("link", "/amendments/" + amendmentId, "step", STEP));
        return reviews.get(id);
    }

    /** Changes nothing when another node was first. */
    void end(UUID id, String outcome) {
        Review review = reviews.lock(id);
        if (review.state() == ReviewState.AMENDMENT) {
            reviews.end(id, ReviewState.DONE, outcome, clock.now());
            process.amendmentEnded(review);
            endYearAfter(review);
        }
    }

    /** Under the cycle's lock, so that of two last reviews exactly one tells the cycle. */
    private void endYearAfter(Review review) {
        ReviewCycle cycle = cycles.lock(review.year());
        if (cycle.state() == CycleState.RUNNING && reviews.allHaveEnded(review.year())) {
            cycles.become(review.year(), CycleState.TO_REPORT);
            process.allReviewsEnded(review.year());
        }
    }
}
