package org.constitutionreview.gateway.draft;

import java.util.Map;
import java.util.TreeMap;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What has been done to a draft: tracked changes, schedule of amendments, revisions with undo. */
@Controller
@RequestMapping("/drafts/{id}")
class DraftHistoryPages {

    private final DraftClient drafts;
    private final HistoryClient history;
    private final Saving saving;
    private final DraftView view;

    DraftHistoryPages(DraftClient drafts, HistoryClient history, Saving saving, DraftView view) {
        this.drafts = drafts;
        this.history = history;
        this.saving = saving;
        this.view = view;
    }

    @GetMapping("/redline")
    ModelAndView redline(
            @PathVariable String id,
            @RequestParam(defaultValue = "base") String from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String authority) {
        Map<String, String> filterKeeps = new TreeMap<>(Map.of("from", from));
        if (to != null) {
            filterKeeps.put("to", to.toString());
        }
        return view.of("redline", drafts.draft(id, null))
                .addObject("redline", drafts.redline(id, from, to, authority))
                .addObject("from", from)
                .addObject("to", to)
                .addObject("authority", authority)
                .addObject("filterKeeps", filterKeeps);
    }

    @GetMapping("/schedule")
    ModelAndView schedule(@PathVariable String id) {
        return view.of("schedule", drafts.draft(id, null))
                .addObject("rows", drafts.schedule(id, "base").rows());
    }

    @GetMapping("/revisions")
    ModelAndView revisions(@PathVariable String id) {
        Draft draft = drafts.draft(id, null);
        return list(id, draft).addObject("form", new RevisionForm(Form.newKey(), String.valueOf(draft.head())));
    }

    @PostMapping("/revisions/{number}/undo")
    ModelAndView undo(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute("form") RevisionForm form,
            BindingResult errors) {
        return Submission.of(errors, () -> list(id, drafts.draft(id, null)))
                .send(
                        () -> saving.undo(id, number, form.commandKey(), Form.number(form.baseRevision())),
                        saved -> "/drafts/" + id + "/revisions?saved=" + saved.revision());
    }

    @PostMapping("/revisions/{number}/restoration")
    ModelAndView restore(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute("form") RevisionForm form,
            BindingResult errors) {
        return Submission.of(errors, () -> list(id, drafts.draft(id, null)))
                .send(
                        () -> saving.restore(id, number, form.commandKey(), Form.number(form.baseRevision())),
                        saved -> "/drafts/" + id + "?saved=" + saved.revision());
    }

    /** Who wrote which words of one paragraph. */
    @GetMapping("/paragraphs/{provision}")
    ModelAndView paragraph(@PathVariable String id, @PathVariable String provision) {
        return view.of("paragraph", drafts.draft(id, null)).addObject("story", history.story(id, provision));
    }

    private ModelAndView list(String id, Draft draft) {
        return view.of("revisions", draft)
                .addObject("revisions", drafts.revisions(id).items());
    }
}
