package org.constitutionreview.gateway.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.notification.NotificationClient.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often news comes by e-mail. */
@Controller
@RequestMapping("/notifications/preferences")
class PreferencesPages {

    private static final List<Crumb> ABOVE = List.of(new Crumb("Inbox", "/notifications"));

    private final NotificationClient notifications;

    PreferencesPages(NotificationClient notifications) {
        this.notifications = notifications;
    }

    record PreferencesForm(
            @Nullable String key, @NotBlank(message = "Choose when e-mail is to come") @Nullable String email)
            implements Form {}

    @GetMapping
    ModelAndView preferences() {
        var form =
                new PreferencesForm(Form.newKey(), notifications.preferences().email());
        return page().addObject("form", form);
    }

    @PostMapping
    ModelAndView prefer(
            @Valid @ModelAttribute("form") PreferencesForm form, BindingResult errors, RedirectAttributes next) {
        return Submission.of(errors, PreferencesPages::page)
                .send(
                        () -> {
                            notifications.prefer(form.commandKey(), new Preferences(form.email()));
                            next.addFlashAttribute("notice", "Your choice is saved.");
                        },
                        "/notifications/preferences");
    }

    private static ModelAndView page() {
        return new ModelAndView("notification/preferences").addObject("crumbs", ABOVE);
    }
}
