package org.constitutionreview.gateway.consultation;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.gateway.amendment.DraftRedlineClient;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.consultation.ConsultationClient.Consultation;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.text.Redline;
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

/** Respond to a consultation; afterwards the same page shows how each comment was answered. */
@Controller
@RequestMapping("/consultations")
@ImportHttpServices(group = "workflow", types = ConsultationClient.class)
class RespondPages {

    private final ConsultationClient consultations;
    private final DraftRedlineClient drafts;

    RespondPages(ConsultationClient consultations, DraftRedlineClient drafts) {
        this.consultations = consultations;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView waiting() {
        return new ModelAndView("consultation/waiting")
                .addObject(
                        "tasks",
                        consultations.tasks().items().stream()
                                .filter(task -> task.step().equals("respond-to-the-consultation")
                                        || task.step().equals("start-the-consultation")
                                        || task.step().equals("answer-the-comments"))
                                .toList());
    }

    @GetMapping("/{id}")
    ModelAndView ask(@PathVariable String id) {
        Consultation consultation = consultations.one(id);
        return page(consultation).addObject("form", ResponseForm.empty());
    }

    @PostMapping(path = "/{id}", params = "add")
    ModelAndView comment(@PathVariable String id, @RequestParam String add, @ModelAttribute("form") ResponseForm form) {
        return page(consultations.one(id)).addObject("form", form.with(add));
    }

    @PostMapping("/{id}")
    ModelAndView respond(
            @PathVariable String id, @Valid @ModelAttribute("form") ResponseForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(consultations.one(id)))
                .send(
                        () -> consultations.respond(id, form.commandKey(), form.response()),
                        "/consultations/" + id + "?sent");
    }

    private ModelAndView page(Consultation consultation) {
        List<Redline> redlines = new ArrayList<>();
        for (var document : consultation.documents()) {
            if (document.draftId() != null) {
                redlines.add(redline(document.draftId()));
            }
        }
        return new ModelAndView("consultation/respond")
                .addObject("crumbs", List.of(new Crumb("Consultations", "/consultations")))
                .addObject("consultation", consultation)
                .addObject(
                        "redlines", redlines.stream().map(Redline::changedOnly).toList())
                .addObject(
                        "places",
                        redlines.stream()
                                .flatMap(redline -> places(redline).stream())
                                .toList());
    }

    private Redline redline(String draftId) {
        try {
            return drafts.redline(draftId, "base");
        } catch (Refusal closed) {
            if (closed.status().value() == 403) {
                return new Redline("", null, null, null, null, List.of(), List.of());
            }
            throw closed;
        }
    }

    private static List<Option> places(Redline redline) {
        Integer revision = redline.to() == null ? null : redline.to().revision();
        Stream<Option> whole =
                Stream.of(Option.of(ResponseForm.place(redline.documentId(), "", revision), "The text as a whole"));
        Stream<Option> numbered = redline.entries().stream()
                .filter(entry -> entry.number().matches("\\d.*"))
                .map(entry -> Option.of(
                        ResponseForm.place(redline.documentId(), entry.provisionId(), revision),
                        (entry.isSection() ? "Section " : "Paragraph ") + entry.number()));
        return Stream.concat(whole, numbered).toList();
    }
}
