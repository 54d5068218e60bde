package org.constitutionreview.gateway.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.When;
import org.constitutionreview.gateway.review.ReviewClient.NoChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Review your document: read it, see what is still to be done about it, then say that nothing needs to change or propose what does. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewPages {

    private final ReviewClient reviews;
    private final AmendmentClient amendments;
    private final When when;

    ReviewPages(ReviewClient reviews, AmendmentClient amendments, When when) {
        this.reviews = reviews;
        this.amendments = amendments;
        this.when = when;
    }

    record NoChangeForm(
            @Nullable String key,
            @NotBlank(message = "Say why nothing needs to change")
                    @Size(max = 4000, message = "The reason must be 4,000 characters or fewer")
                    @Nullable
                    String reason)
            implements Form {}

    @GetMapping
    ModelAndView review(@PathVariable String id) {
        Review review = reviews.review(id);
        Map<String, String> bodies = review.followUps().isEmpty()
                ? Map.of()
                : amendments.bodies().items().stream()
                        .collect(Collectors.toMap(AmendmentClient.Body::id, AmendmentClient.Body::name));
        return new ModelAndView("review/review")
                .addObject("review", review)
                .addObject("bodies", bodies)
                .addObject(
                        "crumbs",
                        List.of(
                                new Crumb("Annual cycle", "/review-cycles"),
                                new Crumb(review.municipalYear(), "/review-cycles/" + review.year())));
    }

    @GetMapping("/no-change")
    ModelAndView askWhy(@PathVariable String id) {
        return page("no-change", id).addObject("form", new NoChangeForm(Form.newKey(), ""));
    }

    @PostMapping("/no-change")
    ModelAndView confirmNoChange(
            @PathVariable String id,
            @Valid @ModelAttribute("form") NoChangeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return Submission.of(errors, () -> page("no-change", id))
                .send(
                        () -> {
                            reviews.confirmNoChange(id, form.commandKey(), new NoChange(String.valueOf(form.reason())));
                            next.addFlashAttribute("notice", "The review is done: nothing needs to change.");
                        },
                        "/reviews/" + id);
    }

    @GetMapping("/amendment")
    ModelAndView askWhat(@PathVariable String id) {
        return withCouncils(page("amendment", id)).addObject("form", ReviewProposalForm.empty());
    }

    @PostMapping("/amendment")
    ModelAndView propose(
            @PathVariable String id, @Valid @ModelAttribute("form") ReviewProposalForm form, BindingResult errors) {
        return Submission.of(errors, () -> withCouncils(page("amendment", id)))
                .send(() -> reviews.propose(id, form.commandKey(), form.proposal()), ReviewPages::afterwards);
    }

    private static String afterwards(Review review) {
        var amendment = review.amendment();
        return amendment == null ? review.page() : "/amendments/" + amendment.id();
    }

    private ModelAndView page(String view, String id) {
        Review review = reviews.review(id);
        return new ModelAndView("review/" + view)
                .addObject("review", review)
                .addObject("crumbs", List.of(new Crumb("Review: " + review.title(), review.page())));
    }

    private ModelAndView withCouncils(ModelAndView page) {
        List<Option> councils = amendments.bodies().items().stream()
                .filter(body -> "COUNCIL".equals(body.kind()))
                .flatMap(body -> amendments.meetings(body.id()).items().stream())
                .map(meeting -> Option.of(meeting.date().toString(), when.day(meeting.date())))
                .toList();
        return page.addObject("councils", councils);
    }
}
