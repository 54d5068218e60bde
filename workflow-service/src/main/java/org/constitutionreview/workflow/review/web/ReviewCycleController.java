package org.constitutionreview.workflow.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.review.MunicipalYear;
import org.constitutionreview.workflow.review.PlannedReview;
import org.constitutionreview.workflow.review.Review;
import org.constitutionreview.workflow.review.ReviewCycle;
import org.constitutionreview.workflow.review.ReviewCycles;
import org.constitutionreview.workflow.review.ReviewState;
import org.constitutionreview.workflow.review.Reviews;
import org.constitutionreview.workflow.review.YearlyCycle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The yearly cycle; years are written "2017-18" in addresses. */
@RestController
@RequestMapping("/api/workflow/review-cycles")
class ReviewCycleController {

    private final ReviewCycles cycles;
    private final Reviews reviews;
    private final YearlyCycle yearlyCycle;
    private final ReviewViews views;
    private final Commands commands;

    ReviewCycleController(
            ReviewCycles cycles, Reviews reviews, YearlyCycle yearlyCycle, ReviewViews views, Commands commands) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.yearlyCycle = yearlyCycle;
        this.views = views;
        this.commands = commands;
    }

    @GetMapping
    Listing<ReviewCycleView> all(Person person) {
        mustBeConcerned(person);
        return Listing.of(cycles.all().stream()
                .map(cycle -> view(cycle, visible(cycle.year(), person), null))
                .toList());
    }

    @GetMapping("/{year}")
    ReviewCycleView one(@PathVariable String year, Person person) {
        mustBeConcerned(person);
        return whole(cycles.get(MunicipalYear.of(year)), person);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReviewCycleView open(@RequestBody @Valid OpeningRequest request, Person person, CommandKey key) {
        return commands.once(
                key,
                request,
                ReviewCycleView.class,
                () -> whole(yearlyCycle.open(MunicipalYear.of(request.municipalYear()), person), person));
    }

    @PostMapping("/{year}/plan")
    ReviewCycleView plan(
            @PathVariable String year, @RequestBody @Valid PlanRequest request, Person person, CommandKey key) {
        List<PlannedReview> plan =
                request.items().stream().map(PlanItem::planned).toList();
        return commands.once(
                key,
                request,
                ReviewCycleView.class,
                () -> whole(yearlyCycle.plan(MunicipalYear.of(year), plan, person), person));
    }

    @PostMapping("/{year}/reports")
    @ResponseStatus(HttpStatus.CREATED)
    ReviewCycleView report(@PathVariable String year, Person person, CommandKey key) {
        return commands.once(
                key,
                Map.of(),
                ReviewCycleView.class,
                () -> whole(yearlyCycle.report(MunicipalYear.of(year), person), person));
    }

    private ReviewCycleView whole(ReviewCycle cycle, Person person) {
        List<Review> visible = visible(cycle.year(), person);
        return view(cycle, visible, views.of(visible, person));
    }

    private static ReviewCycleView view(ReviewCycle cycle, List<Review> counted, @Nullable List<ReviewView> reviews) {
        Map<ReviewState, Long> counts = counted.stream()
                .collect(Collectors.groupingBy(
                        Review::state, () -> new EnumMap<>(ReviewState.class), Collectors.counting()));
        return new ReviewCycleView(cycle.year().slug(), cycle.year().toString(), cycle.state(), counts, reviews);
    }

    private List<Review> visible(MunicipalYear year, Person person) {
        return reviews.of(year).stream()
                .filter(review -> review.mayBeReadBy(person))
                .toList();
    }

    private static void mustBeConcerned(Person person) {
        if (!person.seesEverything() && !person.hasAnyOf(Role.MEMBER, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
            throw Problem.forbidden(
                    "The yearly cycle is open to policy owners, members, and those who run the procedure.");
        }
    }

    record OpeningRequest(@NotBlank String municipalYear) {}

    record PlanRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid PlanItem> items) {}

    record PlanItem(
            @NotBlank String documentId,
            @NotBlank @Pattern(regexp = "service:[a-z0-9-]+", message = "must be a service, such as service:hr")
                    String owner,
            @NotNull LocalDate due) {

        PlannedReview planned() {
            return new PlannedReview(documentId, owner, due);
        }
    }
}
