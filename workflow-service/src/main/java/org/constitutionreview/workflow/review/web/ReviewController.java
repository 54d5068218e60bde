package org.constitutionreview.workflow.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.HeadOfChange;
import org.constitutionreview.workflow.amendment.Proposal;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.review.DocumentReview;
import org.constitutionreview.workflow.review.Review;
import org.constitutionreview.workflow.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One document's review. */
@RestController
@RequestMapping("/api/workflow/reviews/{id}")
class ReviewController {

    private final Reviews reviews;
    private final DocumentReview documentReview;
    private final ReviewViews views;
    private final Commands commands;

    ReviewController(Reviews reviews, DocumentReview documentReview, ReviewViews views, Commands commands) {
        this.reviews = reviews;
        this.documentReview = documentReview;
        this.views = views;
        this.commands = commands;
    }

    @GetMapping
    ReviewView one(@PathVariable UUID id, Person person) {
        Review review = reviews.get(id);
        if (!review.mayBeReadBy(person)) {
            throw Problem.forbidden(
                    "A review is open to the owner of its document, to members, and to those who run the cycle.");
        }
        return views.of(review, person);
    }

    @PostMapping("/no-change-confirmations")
    @ResponseStatus(HttpStatus.CREATED)
    ReviewView confirmNoChange(
            @PathVariable UUID id, @RequestBody @Valid NoChangeRequest request, Person person, CommandKey key) {
        return commands.once(
                key,
                request,
                ReviewView.class,
                () -> views.of(documentReview.confirmNoChange(id, request.reason(), person), person));
    }

    @PostMapping("/amendments")
    @ResponseStatus(HttpStatus.CREATED)
    ReviewView proposeAmendment(
            @PathVariable UUID id, @RequestBody @Valid AmendmentRequest request, Person person, CommandKey key) {
        return commands.once(
                key,
                request,
                ReviewView.class,
                () -> views.of(documentReview.proposeAmendment(id, request.proposal(reviews.get(id)), person), person));
    }

    record NoChangeRequest(@NotBlank @Size(max = 4000) String reason) {}

    record AmendmentRequest(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String purpose,
            @NotNull HeadOfChange suggestedHeadOfChange,
            @Nullable LocalDate targetCouncil) {

        Proposal proposal(Review review) {
            return new Proposal(
                    title, purpose, suggestedHeadOfChange, List.of(review.documentId()), targetCouncil, review.id());
        }
    }
}
