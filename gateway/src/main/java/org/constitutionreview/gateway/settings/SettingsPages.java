package org.constitutionreview.gateway.settings;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.RealDate;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The set-up for all to read; governance officers change periods and closure days. */
@Controller
@RequestMapping("/settings")
@ImportHttpServices(group = "workflow", types = SettingsClient.class)
class SettingsPages {

    private static final List<Crumb> ABOVE = List.of(new Crumb("Settings", "/settings"));

    private final SettingsClient settings;

    SettingsPages(SettingsClient settings) {
        this.settings = settings;
    }

    record ClosureForm(
            @Nullable String key,
            @RealDate(required = true, message = "Enter the day, such as 27 12 2017") @Nullable DateFields day)
            implements Form {

        LocalDate date() {
            return (day == null ? DateFields.of(null) : day).date().orElseThrow();
        }
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("settings/settings")
                .addObject("settings", settings.settings())
                .addObject("bodies", settings.bodies().items())
                .addObject("consultees", settings.consultees().items())
                .addObject("documents", settings.documents().items())
                .addObject("services", services())
                .addObject("mayChange", isAny("GOVERNANCE_OFFICER"))
                .addObject("mayImport", isAny("GOVERNANCE_OFFICER", "ADMINISTRATOR"));
    }

    private static boolean isAny(String... roles) {
        return SignedIn.person().map(person -> person.isAny(roles)).orElse(false);
    }

    @GetMapping("/documents.csv")
    ResponseEntity<String> documents() {
        Map<String, String> services = services();
        Csv csv = Csv.of("Document", "Part", "Owner", "Rule");
        for (var document : settings.documents().items()) {
            csv.row(
                    document.title(),
                    document.part(),
                    services.getOrDefault(document.owner(), document.owner()),
                    document.rule());
        }
        return csv.download("documents.csv");
    }

    @GetMapping("/periods")
    ModelAndView periods() {
        return page("periods").addObject("form", PeriodsForm.of(settings.settings()));
    }

    @PostMapping("/periods")
    ModelAndView change(
            @Valid @ModelAttribute("form") PeriodsForm form, BindingResult errors, RedirectAttributes next) {
        return Submission.of(errors, () -> page("periods"))
                .send(
                        () -> {
                            settings.put(form.in(settings.settings()));
                            next.addFlashAttribute(
                                    "notice", "The periods are changed. What has begun keeps its dates.");
                        },
                        "/settings");
    }

    @GetMapping("/closure-days")
    ModelAndView closureDays() {
        return closurePage().addObject("form", new ClosureForm(Form.newKey(), DateFields.of(null)));
    }

    @PostMapping("/closure-days")
    ModelAndView close(@Valid @ModelAttribute("form") ClosureForm form, BindingResult errors) {
        return Submission.of(errors, this::closurePage)
                .send(() -> settings.put(settings.settings().withClosureDay(form.date())), "/settings/closure-days");
    }

    @PostMapping(path = "/closure-days", params = "remove")
    String open(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate remove) {
        settings.put(settings.settings().withoutClosureDay(remove));
        return "redirect:/settings/closure-days";
    }

    private ModelAndView closurePage() {
        return page("closure-days").addObject("settings", settings.settings());
    }

    private static ModelAndView page(String view) {
        return new ModelAndView("settings/" + view).addObject("crumbs", ABOVE);
    }

    private Map<String, String> services() {
        return settings.services().items().stream().collect(Collectors.toMap(Named::key, Named::name));
    }
}
