package org.constitutionreview.gateway.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.constitutionreview.gateway.frame.Columns;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Sort;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.Today;
import org.constitutionreview.gateway.review.ReviewClient.Opening;
import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The municipal years, and one of them with its picture and its documents. */
@Controller
@RequestMapping("/review-cycles")
@ImportHttpServices(group = "workflow", types = ReviewClient.class)
class CyclePages {

    private static final List<String> STATES = List.of("PLANNED", "OPEN", "OVERDUE", "AMENDMENT", "NO_CHANGE", "DONE");

    private static final Columns<Review> COLUMNS = new Columns<Review>()
            .with("title", review -> review.title().toLowerCase(Locale.UK))
            .with("owner", review -> review.owner().name())
            .with("due", Review::due)
            .with("state", review -> STATES.indexOf(review.state()));

    private final ReviewClient reviews;
    private final Today today;
    private final CycleFrame frame;

    CyclePages(ReviewClient reviews, Today today, CycleFrame frame) {
        this.reviews = reviews;
        this.today = today;
        this.frame = frame;
    }

    record OpenForm(
            @Nullable String key,
            @Pattern(regexp = "20\\d\\d/\\d\\d", message = "Enter a municipal year, such as 2017/18") @Nullable
                    String municipalYear)
            implements Form {}

    @GetMapping
    ModelAndView years() {
        return list().addObject("form", new OpenForm(Form.newKey(), ""));
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("form") OpenForm form, BindingResult errors) {
        return Submission.of(errors, this::list)
                .send(
                        () -> reviews.open(form.commandKey(), new Opening(String.valueOf(form.municipalYear()))),
                        Cycle::page);
    }

    @GetMapping("/{year}")
    ModelAndView year(
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(name = "sort", required = false) @Nullable String sortedBy) {
        Sort sort = COLUMNS.sort(sortedBy);
        Cycle cycle = reviews.cycle(year);
        List<Review> shown = cycle.reviews().stream()
                .filter(review -> state == null || review.state().equals(state))
                .toList();
        return frame.of("review/cycle", cycle)
                .addObject("reviews", COLUMNS.sorted(shown, sort))
                .addObject("sort", sort)
                .addObject("states", STATES)
                .addObject("state", state)
                .addObject("pictures", YearPicture.of(shown, today.date()));
    }

    @GetMapping("/{year}/documents.csv")
    ResponseEntity<String> documents(@PathVariable String year) {
        Cycle cycle = reviews.cycle(year);
        Csv csv = Csv.of("Document", "Owner", "Opens", "Due", "State", "Amendment", "Reason");
        for (Review review : cycle.reviews()) {
            var amendment = review.amendment();
            csv.row(
                    review.title(),
                    review.owner().name(),
                    review.opens(),
                    review.due(),
                    frame.word(review.state()),
                    amendment == null ? "" : amendment.title(),
                    review.reason());
        }
        return csv.download("reviews-" + cycle.year() + ".csv");
    }

    private ModelAndView list() {
        return new ModelAndView("review/cycles")
                .addObject("cycles", reviews.cycles().items())
                .addObject(
                        "mayOpen",
                        SignedIn.person()
                                .map(person -> person.is("GOVERNANCE_OFFICER"))
                                .orElse(false));
    }
}
