package org.constitutionreview.gateway.review;

import java.util.List;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
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

/** A governance officer's two steps of a year: settle owners and due dates, and report it to the advisory group at the end. */
@Controller
@RequestMapping("/review-cycles/{year}")
class PlanPages {

    private final ReviewClient reviews;
    private final CycleFrame frame;

    PlanPages(ReviewClient reviews, CycleFrame frame) {
        this.reviews = reviews;
        this.frame = frame;
    }

    record ReportForm(@Nullable String key) implements Form {}

    @GetMapping("/plan")
    ModelAndView ask(@PathVariable String year) {
        Cycle cycle = reviews.cycle(year);
        return page(cycle).addObject("form", PlanForm.of(cycle));
    }

    @PostMapping("/plan")
    ModelAndView plan(
            @PathVariable String year,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes next) {
        form.check(errors);
        return Submission.of(errors, () -> page(reviews.cycle(year)))
                .send(
                        () -> {
                            reviews.plan(year, form.commandKey(), form.plan());
                            next.addFlashAttribute(
                                    "notice", "The year is planned. Owners are asked as the dates come.");
                        },
                        "/review-cycles/" + year);
    }

    @GetMapping("/report")
    ModelAndView askToReport(@PathVariable String year) {
        return frame.of("review/report", reviews.cycle(year)).addObject("form", new ReportForm(Form.newKey()));
    }

    @PostMapping("/report")
    ModelAndView report(
            @PathVariable String year,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return Submission.of(errors, () -> frame.of("review/report", reviews.cycle(year)))
                .send(
                        () -> {
                            reviews.report(year, form.commandKey());
                            next.addFlashAttribute("notice", "The year is reported to FaGG.");
                        },
                        "/review-cycles/" + year);
    }

    private ModelAndView page(Cycle cycle) {
        List<Option> services = reviews.services().items().stream()
                .map(service -> Option.of(service.key(), service.name()))
                .toList();
        return frame.of("review/plan", cycle).addObject("services", services);
    }
}
