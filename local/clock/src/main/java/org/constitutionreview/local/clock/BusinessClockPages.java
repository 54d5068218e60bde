package org.constitutionreview.local.clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The business clock for administrators. */
@Controller
@RequestMapping(path = "/business-clock", produces = MediaType.TEXT_HTML_VALUE)
class BusinessClockPages {

    private static final String PAGE = "business-clock/clock";

    private final MovableClock clock;
    private final ClockWalk walk;
    private final TaskExecutor background;
    private volatile @Nullable String hindrance;

    BusinessClockPages(MovableClock clock, ClockWalk walk, TaskExecutor background) {
        this.clock = clock;
        this.walk = walk;
        this.background = background;
    }

    @GetMapping
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Administrators.demand(request);
        if (walk.target().isPresent()) {
            response.setHeader("Refresh", "1");
        }
        describe(model);
        model.addAttribute("problem", hindrance);
        return PAGE;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String move(@RequestParam String date, HttpServletRequest request, HttpServletResponse response, Model model) {
        Administrators.demand(request);
        try {
            Instant target = London.startOfWork(LocalDate.parse(date));
            if (target.isBefore(clock.instant())) {
                throw new NotForward(clock.instant());
            }
            background.execute(() -> walk(target));
            return "redirect:/business-clock";
        } catch (DateTimeParseException e) {
            return refused("Enter a date, such as 1 May 2018", date, response, model);
        } catch (NotForward e) {
            return refused(String.valueOf(e.getMessage()), date, response, model);
        }
    }

    private void walk(Instant target) {
        hindrance = null;
        try {
            walk.to(target);
        } catch (WalkHindered | NotForward e) {
            hindrance = e.getMessage();
        }
    }

    private String refused(String error, String typed, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        describe(model);
        model.addAttribute("error", error);
        model.addAttribute("date", typed);
        return PAGE;
    }

    private void describe(Model model) {
        Instant now = clock.instant();
        model.addAttribute("now", London.moment(now));
        model.addAttribute("date", London.date(now).plusDays(1).toString());
        walk.target().ifPresent(target -> model.addAttribute("target", London.moment(target)));
    }
}
