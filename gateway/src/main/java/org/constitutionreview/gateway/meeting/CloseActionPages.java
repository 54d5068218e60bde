package org.constitutionreview.gateway.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.meeting.FollowUpClient.Closing;
import org.constitutionreview.gateway.meeting.FollowUpClient.FollowUp;
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

/** Close one action of a body's log, and say how it was done. */
@Controller
@RequestMapping("/bodies/{id}/actions/{action}")
class CloseActionPages {

    private final FollowUpClient followUps;

    CloseActionPages(FollowUpClient followUps) {
        this.followUps = followUps;
    }

    record CloseForm(
            @Nullable String key,
            @NotBlank(message = "Say how it was done")
                    @Size(max = 10_000, message = "This must be 10,000 characters or fewer")
                    @Nullable
                    String how)
            implements Form {}

    @GetMapping
    ModelAndView ask(@PathVariable String id, @PathVariable String action) {
        return page(id, action).addObject("form", new CloseForm(Form.newKey(), ""));
    }

    @PostMapping
    ModelAndView close(
            @PathVariable String id,
            @PathVariable String action,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return Submission.of(errors, () -> page(id, action))
                .send(
                        () -> {
                            followUps.close(action, form.commandKey(), new Closing(String.valueOf(form.how())));
                            next.addFlashAttribute("notice", "The action is closed.");
                        },
                        "/bodies/" + id);
    }

    private ModelAndView page(String body, String id) {
        FollowUp action = followUps.actionLog(body).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new);
        return new ModelAndView("meeting/close-action")
                .addObject(
                        "crumbs",
                        List.of(new Crumb("Meetings", "/meetings"), new Crumb("Action log", "/bodies/" + body)))
                .addObject("body", body)
                .addObject("action", action);
    }
}
