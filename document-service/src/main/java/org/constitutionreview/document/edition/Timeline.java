package org.constitutionreview.document.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.news.News;
import org.constitutionreview.document.news.NewsDesk;
import org.constitutionreview.document.news.NewsSource;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.EditionCameIntoForce;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Says which editions were in force when. Grows by whole steps, and is never changed. */
@Component
public class Timeline implements NewsSource {

    private static final String HEAD = "timeline";

    private final MongoTemplate mongo;
    private final Editions editions;
    private final NewsDesk news;
    private volatile Steps known = Steps.NONE;

    Timeline(MongoTemplate mongo, Editions editions, NewsDesk news) {
        this.mongo = mongo;
        this.editions = editions;
        this.news = news;
    }

    /** Steps never change, so only those that another node has added since are read. */
    public Steps steps() {
        var steps = known;
        if (mongo.findById(steps.last() + 1, Step.class) != null) {
            steps = steps.plus(next(steps.last()));
            known = steps;
        }
        return steps;
    }

    /** Up to the first one that isn't there: it may be on its way while a later one is seen already. */
    private List<Step> next(int last) {
        var query = Query.query(Criteria.where("_id").gt(last)).with(Sort.by("_id"));
        List<Step> next = new ArrayList<>();
        for (Step step : mongo.find(query, Step.class)) {
            if (step.number() == last + next.size() + 1) {
                next.add(step);
            }
        }
        return next;
    }

    /** As it lies in the store now, whatever is remembered. */
    public List<Step> stored() {
        return mongo.findAll(Step.class).stream()
                .sorted(Comparator.comparing(Step::number))
                .toList();
    }

    /**
     * Brings the plan's editions into force with one write.
     *
     * @param seen the timeline from which the plan was made
     * @return empty when another step has been faster: look again and plan anew
     */
    public Optional<Step> append(Steps seen, Step.Plan plan) {
        plan.editions().forEach(editions::keep);
        var step = Step.of(plan, seen.last() + 1, seen.headHash(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        try {
            if (plan.amendmentId() == null) {
                mongo.insert(step);
            } else {
                var unsent = news.expect(HEAD, step.number());
                mongo.insert(step);
                news.tell(unsent);
            }
            return Optional.of(step);
        } catch (DuplicateKeyException faster) {
            return Optional.empty();
        }
    }

    @Override
    public boolean owns(String head) {
        return head.equals(HEAD);
    }

    @Override
    public List<News> after(String head, int number) {
        return steps().all().stream()
                .filter(step -> step.number() > number && step.amendmentId() != null)
                .map(this::news)
                .toList();
    }

    private News news(Step step) {
        var changed = step.changes().stream()
                .map(change -> editions.get(change.editionId()))
                .toList();
        var amendmentId = step.amendmentId();
        if (amendmentId == null) {
            throw new IllegalStateException("Nobody is told of an import");
        }
        var event = new EditionCameIntoForce(
                amendmentId,
                changed.stream().map(Edition::documentId).toList(),
                changed.stream().map(Edition::title).toList(),
                step.date(),
                step.resolution(),
                step.number(),
                step.hash(),
                Audience.toKnow(
                        "role:POLICY_OWNER",
                        "role:CONSULTEE",
                        "role:GOVERNANCE_OFFICER",
                        "role:MONITORING_OFFICER",
                        "role:MEMBER"),
                changed.size() == 1 ? "/constitution/" + changed.get(0).documentId() : "/constitution");
        return new News(NamedUuid.of(HEAD, step.hash()), step.number(), step.recordedAt(), step.date(), event);
    }
}
