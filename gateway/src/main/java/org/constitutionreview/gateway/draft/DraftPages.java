package org.constitutionreview.gateway.draft;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
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
    private final Surroundings surroundings;
    private final Saving saving;
    private final Changes changes;

    DraftPages(DraftClient drafts, DraftView view, Surroundings surroundings, Saving saving, Changes changes) {
        this.drafts = drafts;
        this.view = view;
        this.surroundings = surroundings;
        this.saving = saving;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView text(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable Integer saved,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String provision) {
        Draft draft = drafts.draft(id, revision);
        List<Line> lines = Line.of(draft.provisions());
        ModelAndView page = surroundings.addTo(view.text(draft, lines), draft, lines, saved);
        if (!draft.isLatest() && draft.canEdit()) {
            page.addObject("restoration", new RevisionForm(Form.newKey(), String.valueOf(draft.head())));
        }
        if (change != null && draft.canEdit()) {
            lines.stream()
                    .filter(line -> line.id().equals(provision))
                    .findFirst()
                    .ifPresent(line -> page.addAllObjects(opened(line, change, draft, lines)));
        }
        return page;
    }

    /** With what its writer left in it, if they were interrupted. */
    private Map<String, Object> opened(Line line, String change, Draft draft, List<Line> lines) {
        var left = surroundings.unsaved(draft.draftId(), line.id(), change);
        Map<String, Object> form = new HashMap<>();
        form.put("form", left == null ? ChangeForm.at(line, change, draft, lines) : ChangeForm.again(left));
        form.put("insertions", view.insertions(line));
        if (left != null) {
            form.put("left", left);
        }
        return form;
    }

    @PostMapping("/changes")
    ModelAndView change(@PathVariable String id, @Valid @ModelAttribute("form") ChangeForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        List<Line> lines = Line.of(draft.provisions());
        int read = Form.number(form.baseRevision());
        List<Line> seen =
                read == draft.head() ? lines : Line.of(drafts.draft(id, read).provisions());
        NumberedReferences references = new NumberedReferences(seen);
        changes.check(form, seen, references, errors);
        return Submission.of(errors, () -> again(draft, lines, form))
                .send(
                        () -> saving.save(id, form.commandKey(), changes.revision(form, seen, references)),
                        saved -> "/drafts/" + id + "?saved=" + saved.revision() + "#" + anchor(form, lines));
    }

    private ModelAndView again(Draft draft, List<Line> lines, ChangeForm form) {
        ModelAndView page = surroundings.addTo(view.text(draft, lines), draft, lines, null);
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
