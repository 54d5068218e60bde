package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.CycleReported;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.BodyKind;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, plans and reports a municipal year's reviews. */
@Service
@Transactional
public class YearlyCycle {

    private final ReviewCycles cycles;
    private final Reviews reviews;
    private final ReviewProcess process;
    private final Steps steps;
    private final CycleSteps cycleSteps;
    private final RegisteredDocuments documents;
    private final Bodies bodies;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final AuditTrail audit;

    YearlyCycle(
            ReviewCycles cycles,
            Reviews reviews,
            ReviewProcess process,
            Steps steps,
            CycleSteps cycleSteps,
            RegisteredDocuments documents,
            Bodies bodies,
            CurrentSettings settings,
            WorkingDays workingDays,
            BusinessClock clock,
            Outbox outbox,
            AuditTrail audit) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.process = process;
        this.steps = steps;
        this.cycleSteps = cycleSteps;
        this.documents = documents;
        this.bodies = bodies;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** With a proposal for each registered document, which then waits to be planned. */
    public ReviewCycle open(MunicipalYear year, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        if (!openIfNew(year, who)) {
            throw Problem.conflict("The reviews of %s have already been opened.".formatted(year));
        }
        return cycles.get(year);
    }

    /** Whether it was new. @param who absent, when the date has come */
    boolean openIfNew(MunicipalYear year, @Nullable Person who) {
        if (!cycles.add(year, clock.now())) {
            return false;
        }
        List<RegisteredDocument> registered = documents.all();
        List<PlannedReview> proposed = proposal(year, registered);
        for (int i = 0; i < registered.size(); i++) {
            reviews.add(planned(year, registered.get(i), proposed.get(i)));
        }
        process.start(year);
        audit.record(null, who, "Opened the reviews of " + year, Map.of("link", "/review-cycles/" + year.slug()));
        return true;
    }

    private static Review planned(MunicipalYear year, RegisteredDocument document, PlannedReview planned) {
        return new Review(
                UUID.randomUUID(),
                year,
                document.id(),
                document.title(),
                planned.owner(),
                planned.due(),
                ReviewState.PLANNED,
                null,
                null);
    }

    private List<PlannedReview> proposal(MunicipalYear year, List<RegisteredDocument> registered) {
        Map<String, LocalDate> lastYear =
                reviews.of(year.previous()).stream().collect(Collectors.toMap(Review::documentId, Review::due));
        return Timetable.propose(
                year, settings.get().reviewCycleStartDay(), clock.today(), registered, lastYear, workingDays);
    }

    /** Settles owners and due dates; documents that aren't named keep what was proposed. */
    public ReviewCycle plan(MunicipalYear year, List<PlannedReview> plan, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        ReviewCycle cycle = cycles.lock(year);
        Step step = cycleSteps.mustBeOpen(year, "plan-the-cycle", who);
        Map<String, String> titles =
                reviews.of(year).stream().collect(Collectors.toMap(Review::documentId, Review::title));
        ReviewPlan.mustFit(plan, year, settings.get().reviewCycleStartDay(), titles);
        plan.forEach(planned -> reviews.plan(year, planned));
        cycles.become(year, CycleState.RUNNING);
        steps.finish(step, who);
        process.done(step);
        audit.record(
                null,
                who,
                "Planned the reviews of " + year,
                Map.of("link", cycle.page(), "step", "plan-the-cycle", "plan", plan));
        return cycles.get(year);
    }

    /** Reports the year to the advisory group (FaGG). */
    public ReviewCycle report(MunicipalYear year, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        ReviewCycle cycle = cycles.lock(year);
        Step step = cycleSteps.mustBeOpen(year, "report-the-year-to-fagg", who);
        List<Review> all = reviews.of(year);
        int amended = (int) all.stream()
                .filter(review -> review.state() == ReviewState.DONE)
                .count();
        cycles.becomeReported(year, clock.now());
        steps.finish(step, who);
        process.done(step);
        audit.record(
                null,
                who,
                "Reported the reviews of " + year,
                Map.of("link", cycle.page(), "reviewed", all.size(), "amended", amended));
        outbox.add(new CycleReported(year.toString(), all.size(), amended, toKnow(), cycle.page()));
        return cycles.get(year);
    }

    private Audience toKnow() {
        List<String> keys = new ArrayList<>();
        bodies.ofKind(BodyKind.ADVISORY).stream().map(Body::recipientKey).forEach(keys::add);
        keys.add(Role.GOVERNANCE_OFFICER.recipientKey());
        keys.add(Role.MONITORING_OFFICER.recipientKey());
        return new Audience(List.of(), keys);
    }
}
