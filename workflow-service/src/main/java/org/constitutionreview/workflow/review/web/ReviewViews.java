package org.constitutionreview.workflow.review.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.review.Review;
import org.constitutionreview.workflow.review.ReviewState;
import org.constitutionreview.workflow.setup.ServiceName;
import org.constitutionreview.workflow.setup.ServiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joins reviews with their owners' names, their amendments, and what is still to do about their documents. */
@Component
class ReviewViews {

    private final ServiceNames services;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    ReviewViews(ServiceNames services, WorkingDays workingDays, JdbcClient jdbc) {
        this.services = services;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    ReviewView of(Review review, Person person) {
        return of(List.of(review), person).get(0);
    }

    List<ReviewView> of(List<Review> reviews, Person person) {
        Map<String, String> owners =
                services.all().stream().collect(Collectors.toMap(ServiceName::key, ServiceName::name));
        Map<UUID, AmendmentInBrief> amendments = amendments(reviews.stream()
                .map(Review::amendmentId)
                .filter(Objects::nonNull)
                .toList());
        Map<String, List<ReviewView.FollowUp>> followUps =
                followUps(reviews.stream().map(Review::documentId).toList());
        return reviews.stream()
                .map(review -> new ReviewView(
                        review.id(),
                        review.year().slug(),
                        review.year().toString(),
                        review.documentId(),
                        review.title(),
                        new ServiceName(review.owner(), owners.getOrDefault(review.owner(), review.owner())),
                        review.opensOn(workingDays),
                        review.due(),
                        review.state(),
                        waitsFor(person, review),
                        amendments.get(review.amendmentId()),
                        review.reason(),
                        followUps.getOrDefault(review.documentId(), List.of())))
                .toList();
    }

    private static boolean waitsFor(Person person, Review review) {
        return (review.state() == ReviewState.OPEN || review.state() == ReviewState.OVERDUE)
                && person.holds(review.owner());
    }

    private Map<UUID, AmendmentInBrief> amendments(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : jdbc
                        .sql("SELECT id, reference, title FROM amendment WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(AmendmentInBrief.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(AmendmentInBrief::id, Function.identity()));
    }

    private Map<String, List<ReviewView.FollowUp>> followUps(Collection<String> documents) {
        return documents.isEmpty()
                ? Collections.emptyMap()
                : jdbc
                        .sql(
                                """
                        SELECT document.document_id, action.id, action.what, action.originating_body, action.receiver,
                            action.due
                        FROM follow_up action JOIN amendment_document document USING (amendment_id)
                        WHERE action.state = 'OPEN' AND document.document_id IN (:documents)
                        ORDER BY action.raised_at""")
                        .param("documents", documents)
                        .query(Found.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Found::documentId, Collectors.mapping(Found::followUp, Collectors.toList())));
    }

    private record Found(
            String documentId, UUID id, String what, String originatingBody, String receiver, @Nullable LocalDate due) {

        ReviewView.FollowUp followUp() {
            return new ReviewView.FollowUp(id, what, originatingBody, receiver, due);
        }
    }
}
