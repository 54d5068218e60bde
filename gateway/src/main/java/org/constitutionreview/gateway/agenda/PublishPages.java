package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.constitutionreview.gateway.agenda.AgendaClient.Publication;
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

/** Publish the papers: take the pack to the committee system, then record when and where it stands; that is the evidence of notice. */
@Controller
@RequestMapping("/amendments/{id}/publish-the-papers")
class PublishPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AgendaClient agendas;
    private final CurrentItem current;

    PublishPages(AgendaClient agendas, CurrentItem current) {
        this.agendas = agendas;
        this.current = current;
    }

    record PublishForm(
            @Nullable String key,
            @RealDate(required = true, message = "Enter the day of publication, such as 26 1 2018") @Nullable
                    DateFields day,
            @NotBlank(message = "Enter the time, such as 14:30")
                    @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d", message = "Enter the time as 14:30")
                    @Nullable
                    String time,
            @NotBlank(message = "Enter the address at which the papers stand")
                    @Pattern(regexp = "|https?://\\S+", message = "Enter an address that begins with https://")
                    @Nullable
                    String link)
            implements Form {

        Publication publication() {
            Instant at = (day == null ? DateFields.of(null) : day)
                    .date()
                    .orElseThrow()
                    .atTime(LocalTime.parse(String.valueOf(time)))
                    .atZone(LONDON)
                    .toInstant();
            return new Publication(at, String.valueOf(link));
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return current.page("agenda/publish", id)
                .addObject("form", new PublishForm(Form.newKey(), DateFields.of(null), null, null));
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable String id, @Valid @ModelAttribute("form") PublishForm form, BindingResult errors) {
        return Submission.of(errors, () -> current.page("agenda/publish", id))
                .send(
                        () -> agendas.publish(current.of(id).id(), form.commandKey(), form.publication()),
                        "/amendments/" + id + "/papers");
    }
}
