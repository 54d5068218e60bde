package org.constitutionreview.gateway.constitution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.constitution.CorrectionClient.Correction;
import org.constitutionreview.gateway.constitution.CorrectionClient.Rewording;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.signin.SignedIn;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.jspecify.annotations.Nullable;
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

/** The Monitoring Officer puts a slip in a text in force right: a new version with its reason. */
@Controller
@RequestMapping("/constitution/{documentId}/correction")
@ImportHttpServices(group = "documents", types = CorrectionClient.class)
class CorrectionPages {

    private final ConstitutionClient constitution;
    private final CorrectionClient corrections;

    CorrectionPages(ConstitutionClient constitution, CorrectionClient corrections) {
        this.constitution = constitution;
        this.corrections = corrections;
    }

    record CorrectionForm(
            @Nullable String key,
            @Nullable String corrects,
            @Nullable String provision,
            @Nullable String heading,
            @Size(max = 50_000, message = "The words must be 50,000 characters or fewer") @Nullable String text,
            @NotBlank(message = "Say what was wrong") @Nullable String reason)
            implements Form {}

    @GetMapping
    ModelAndView ask(@PathVariable String documentId, @RequestParam(required = false) @Nullable String provision) {
        var text = text(documentId);
        List<Line> lines = Line.of(text.provisions());
        ModelAndView page = page(text, lines, provision);
        line(lines, provision).ifPresent(line -> page.addObject("form", form(text, line, lines)));
        return page;
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String documentId, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors) {
        var text = text(documentId);
        List<Line> lines = Line.of(text.provisions());
        String words = new NumberedReferences(lines)
                .toIds(form.text() == null ? "" : form.text().strip());
        String heading = form.heading() == null || form.heading().isBlank()
                ? null
                : form.heading().strip();
        return Submission.of(errors, () -> page(text, lines, form.provision()))
                .send(
                        () -> corrections.correct(
                                documentId,
                                form.commandKey(),
                                new Correction(
                                        String.valueOf(form.corrects()),
                                        List.of(new Rewording(
                                                "REPLACE_TEXT", String.valueOf(form.provision()), heading, words)),
                                        String.valueOf(form.reason()))),
                        "/constitution/" + documentId + "/versions");
    }

    private ConstitutionClient.Text text(String documentId) {
        if (SignedIn.person().filter(person -> person.is("MONITORING_OFFICER")).isEmpty()) {
            throw new NothingHere();
        }
        return constitution.text(documentId, null);
    }

    private static ModelAndView page(ConstitutionClient.Text text, List<Line> lines, @Nullable String provision) {
        return new ModelAndView("constitution/correction")
                .addObject("crumbs", List.of(new Crumb(text.title(), "/constitution/" + text.id())))
                .addObject("text", text)
                .addObject("line", line(lines, provision).orElse(null))
                .addObject("places", lines.stream().map(CorrectionPages::place).toList());
    }

    private static CorrectionForm form(ConstitutionClient.Text text, Line line, List<Line> lines) {
        return new CorrectionForm(
                Form.newKey(),
                text.editionId(),
                line.id(),
                line.heading(),
                new NumberedReferences(lines).toNumbers(line.markup()),
                null);
    }

    private static Optional<Line> line(List<Line> lines, @Nullable String provision) {
        return lines.stream().filter(line -> line.id().equals(provision)).findFirst();
    }

    private static Option place(Line line) {
        String words = line.heading() == null ? line.markup() : line.heading();
        String start = words.length() > 60 ? words.substring(0, 60) + " …" : words;
        return Option.of(line.id(), (line.label() + " " + start).strip());
    }
}
