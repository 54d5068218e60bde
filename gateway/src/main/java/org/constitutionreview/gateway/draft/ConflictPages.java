package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.draft.DraftClient.Settling;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Words that two sides changed otherwise, side by side; a person decides which stand. */
@Controller
@RequestMapping("/drafts/{id}")
class ConflictPages {

    private final DraftClient drafts;
    private final Saving saving;
    private final ConflictView view;

    ConflictPages(DraftClient drafts, Saving saving, ConflictView view) {
        this.drafts = drafts;
        this.saving = saving;
        this.view = view;
    }

    @PostMapping("/decisions")
    ModelAndView decide(@PathVariable String id, @ModelAttribute("form") ConflictForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        return Submission.of(errors, () -> view.page("conflict", draft, List.of(), form))
                .send(
                        () -> saving.decided(id, form, references(draft)),
                        saved -> "/drafts/" + id + "?saved=" + saved.revision());
    }

    /** What was left open when other words came into force. */
    @GetMapping("/conflicts")
    ModelAndView open(@PathVariable String id) {
        Draft draft = drafts.draft(id, null);
        return settling(draft, asking(draft));
    }

    @PostMapping("/conflicts")
    ModelAndView settle(@PathVariable String id, @ModelAttribute("form") ConflictForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        var decisions = form.decisions(references(draft));
        if (decisions.isEmpty()) {
            errors.reject("missing", "Choose which words stand in at least one paragraph");
        }
        return Submission.of(errors, () -> settling(draft, asking(draft)))
                .send(
                        () -> drafts.settle(
                                id, form.commandKey(), new Settling(Form.number(form.baseRevision()), decisions)),
                        saved -> "/drafts/" + id + "?saved=" + saved.revision());
    }

    private static ConflictForm asking(Draft draft) {
        return ConflictForm.ofRevision("SETTLE", 0, draft.head()).asking(draft.conflicts(), draft.head(), List.of());
    }

    private ModelAndView settling(Draft draft, ConflictForm form) {
        return view.page("conflicts", draft, draft.conflicts(), form);
    }

    private static NumberedReferences references(Draft draft) {
        return new NumberedReferences(Line.of(draft.provisions()));
    }
}
