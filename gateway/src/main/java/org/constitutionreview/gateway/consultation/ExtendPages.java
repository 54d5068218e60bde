package org.constitutionreview.gateway.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.consultation.ConsultationClient.Consultation;
import org.constitutionreview.gateway.consultation.ConsultationClient.Extension;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.RealDate;
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

/** Give one consultee more time. Reminders and the end follow the new date. */
@Controller
@RequestMapping("/consultations/{id}/closing-date")
class ExtendPages {

    private final ConsultationClient consultations;

    ExtendPages(ConsultationClient consultations) {
        this.consultations = consultations;
    }

    record ExtendForm(
            @Nullable String key,
            @RealDate(required = true, message = "Enter the new last day, such as 18 12 2017") @Nullable
                    DateFields closes,
            @NotBlank(message = "Give the reason: the consultee and the owner read it")
                    @Size(max = 2000, message = "The reason must be 2,000 characters or fewer")
                    @Nullable
                    String reason)
            implements Form {

        Extension extension() {
            LocalDate last =
                    (closes == null ? DateFields.of(null) : closes).date().orElseThrow();
            return new Extension(last, String.valueOf(reason).strip());
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        Consultation consultation = consultations.one(id);
        return page(consultation)
                .addObject("form", new ExtendForm(Form.newKey(), DateFields.of(consultation.closes()), ""));
    }

    @PostMapping
    ModelAndView extend(@PathVariable String id, @Valid @ModelAttribute("form") ExtendForm form, BindingResult errors) {
        Consultation consultation = consultations.one(id);
        return Submission.of(errors, () -> page(consultation))
                .send(
                        () -> consultations.extend(id, form.commandKey(), form.extension()),
                        "/amendments/" + consultation.amendment().id() + "/consultation");
    }

    private static ModelAndView page(Consultation consultation) {
        var amendment = consultation.amendment();
        return new ModelAndView("consultation/extend")
                .addObject("consultation", consultation)
                .addObject(
                        "crumbs",
                        List.of(new Crumb(amendment.title(), "/amendments/" + amendment.id() + "/consultation")));
    }
}
