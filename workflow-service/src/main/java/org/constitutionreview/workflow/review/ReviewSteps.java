package org.constitutionreview.workflow.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ReviewDue;
import org.constitutionreview.events.ReviewOverdue;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Role;
import org.springframework.stereotype.Component;

/** What the process {@code review} asks of us. */
@Component
public class ReviewSteps {

    /** The council's own practice. */
    private static final int REMINDER_WORKING_DAYS_BEFORE = 5;

    private final Reviews reviews;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final AuditTrail audit;

    ReviewSteps(Reviews reviews, WorkingDays workingDays, BusinessClock clock, Outbox outbox, AuditTrail audit) {
        this.reviews = reviews;
        this.workingDays = workingDays;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    public Date opensAt(String reviewId) {
        return at(review(reviewId).opensOn(workingDays));
    }

    public String owner(String reviewId) {
        return review(reviewId).owner();
    }

    public Date dueAt(String reviewId) {
        return at(review(reviewId).due().plusDays(1));
    }

    public Date reminderAt(String reviewId) {
        return at(reminderOn(review(reviewId)));
    }

    /** Each week after the due date, for a year. */
    public String weeksAfterDue(String reviewId) {
        Instant first = BusinessClock.endOf(review(reviewId).due().plusDays(7));
        return "R52/%s/P7D".formatted(first);
    }

    public void ask(String reviewId) {
        Review review = review(reviewId);
        reviews.become(review.id(), ReviewState.OPEN);
        outbox.add(due(review));
    }

    /** Says nothing to an owner who has only just been asked. */
    public void remind(String reviewId) {
        Review review = review(reviewId);
        if (!clock.today().isAfter(reminderOn(review))) {
            outbox.add(due(review));
        }
    }

    public void chase(String reviewId) {
        Review review = review(reviewId);
        if (review.state() == ReviewState.OPEN) {
            reviews.become(review.id(), ReviewState.OVERDUE);
            audit.record(
                    null,
                    null,
                    "The review of \"%s\" became overdue".formatted(review.title()),
                    Map.of("link", review.page()));
        }
        outbox.add(new ReviewOverdue(
                review.id(),
                review.documentId(),
                review.title(),
                review.year().toString(),
                review.due(),
                new Audience(List.of(review.owner()), List.of(Role.GOVERNANCE_OFFICER.recipientKey())),
                review.page()));
    }

    private ReviewDue due(Review review) {
        return new ReviewDue(
                review.id(),
                review.documentId(),
                review.title(),
                review.year().toString(),
                review.due(),
                Audience.toAct(review.owner()),
                review.page());
    }

    private LocalDate reminderOn(Review review) {
        return workingDays.minus(review.due(), REMINDER_WORKING_DAYS_BEFORE);
    }

    private Review review(String reviewId) {
        return reviews.get(UUID.fromString(reviewId));
    }

    private static Date at(LocalDate date) {
        return Date.from(BusinessClock.startOf(date));
    }
}
