package org.constitutionreview.gateway.draft;

import jakarta.validation.Valid;
import java.util.List;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.text.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The text of a draft; the form for a change opens in its place. */
@Controller
@RequestMapping("/drafts/{id}")
@ImportHttpServices(group = "documents", types = DraftClient.class)
class DraftPages {

    private final DraftClient drafts;
    private final DraftView view;
    private final Changes changes;

    DraftPages(DraftClient drafts, DraftView view, Changes changes) {
        this.drafts = drafts;
        this.view = view;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView text(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String provision) {
        Draft draft = drafts.draft(id, revision);
        List<Line> lines = Line.of(draft.provisions());
        ModelAndView page = view.text(draft, lines);
        if (change != null && draft.canEdit()) {
            lines.stream()
                    .filter(line -> line.id().equals(provision))
                    .findFirst()
                    .ifPresent(line -> page.addObject("form", ChangeForm.at(line, change, draft, lines))
                            .addObject("insertions", view.insertions(line)));
        }
        return page;
    }

    @PostMapping("/changes")
    ModelAndView change(@PathVariable String id, @Valid @ModelAttribute("form") ChangeForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        List<Line> lines = Line.of(draft.provisions());
        int read = Form.number(form.baseRevision());
        NumberedReferences references = new NumberedReferences(
                read == draft.head() ? lines : Line.of(drafts.draft(id, read).provisions()));
        changes.check(form, references, errors);
        return Submission.of(errors, () -> again(draft, lines, form))
                .send(
                        () -> drafts.save(id, form.commandKey(), changes.revision(form, lines, references)),
                        saved -> "/drafts/" + id + "?saved=" + saved.revision() + "#" + anchor(form, lines));
    }

    private ModelAndView again(Draft draft, List<Line> lines, ChangeForm form) {
        ModelAndView page = view.text(draft, lines);
        lines.stream()
                .filter(line -> line.id().equals(form.provision()))
                .findFirst()
                .ifPresent(line -> page.addObject("insertions", view.insertions(line)));
        return page;
    }

    private static String anchor(ChangeForm form, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.id().equals(form.provision()))
                .map(Line::anchor)
                .findFirst()
                .orElse("main-content");
    }

    @ExceptionHandler
    ModelAndView gone(ProvisionGone gone) {
        return new ModelAndView("draft/gone", HttpStatus.CONFLICT);
    }
}
