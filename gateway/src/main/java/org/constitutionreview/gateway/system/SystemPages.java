package org.constitutionreview.gateway.system;

import java.util.List;
import java.util.function.Supplier;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Failed steps and parked news. Each list is shown also when the other's service doesn't answer. */
@Controller
@RequestMapping("/system")
@ImportHttpServices(group = "workflow", types = FailedStepClient.class)
@ImportHttpServices(group = "notifications", types = ParkedNewsClient.class)
class SystemPages {

    private static final String BACK = "redirect:/system";
    private static final String CLOCK = "businessClockPages";

    private final FailedStepClient steps;
    private final ParkedNewsClient parked;
    private final boolean movableClock;

    SystemPages(FailedStepClient steps, ParkedNewsClient parked, BeanFactory beans) {
        this.steps = steps;
        this.parked = parked;
        this.movableClock = beans.containsBean(CLOCK);
    }

    record AgainForm(@Nullable String key) implements Form {}

    @GetMapping
    ModelAndView system() {
        boolean administers =
                SignedIn.person().map(person -> person.is("ADMINISTRATOR")).orElse(false);
        return new ModelAndView("system/system")
                .addObject("steps", itemsOrNull(steps::all))
                .addObject("parked", itemsOrNull(parked::all))
                .addObject("clock", movableClock && administers);
    }

    @PostMapping("/failed-steps/{id}/retry")
    String retry(@PathVariable String id, @ModelAttribute AgainForm form, RedirectAttributes next) {
        steps.retry(id, form.commandKey());
        next.addFlashAttribute("notice", "The step is tried again. If it fails once more, it comes back here.");
        return BACK;
    }

    @PostMapping("/parked/{key}/replay")
    String replay(@PathVariable("key") String lane, @ModelAttribute AgainForm form, RedirectAttributes next) {
        parked.replay(lane, form.commandKey());
        next.addFlashAttribute("notice", "The news is told again, in its order.");
        return BACK;
    }

    @GetMapping("/parked/{key}/skip")
    ModelAndView askToSkip(@PathVariable("key") String lane) {
        var news = parked.all().items().stream()
                .filter(one -> one.key().equals(lane))
                .findFirst()
                .orElseThrow(NothingHere::new);
        return new ModelAndView("system/skip")
                .addObject("crumbs", List.of(new Crumb("System", "/system")))
                .addObject("news", news);
    }

    @PostMapping("/parked/{key}/skip")
    String skip(@PathVariable("key") String lane, @ModelAttribute AgainForm form, RedirectAttributes next) {
        parked.skip(lane, form.commandKey());
        next.addFlashAttribute("notice", "That news is left out; what waited behind it is told now.");
        return BACK;
    }

    /** @return null when the service can't say */
    private static <T> @Nullable List<T> itemsOrNull(Supplier<Items<T>> ask) {
        try {
            return ask.get().items();
        } catch (RestClientException noAnswer) {
            return null;
        } catch (Refusal refusal) {
            if (refusal.status().value() == HttpStatus.FORBIDDEN.value()
                    || refusal.status().value() == HttpStatus.UNAUTHORIZED.value()) {
                throw refusal;
            }
            return null;
        }
    }
}
