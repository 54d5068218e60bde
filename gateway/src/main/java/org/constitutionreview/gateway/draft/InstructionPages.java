package org.constitutionreview.gateway.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.draft.DraftClient.Instruction;
import org.constitutionreview.gateway.draft.DraftClient.NewRevision;
import org.constitutionreview.gateway.draft.DraftClient.Understanding;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** An instruction as clerks word it: what it would do, then doing it. */
@Controller
@RequestMapping("/drafts/{id}/instruction")
class InstructionPages {

    private final DraftClient drafts;
    private final Saving saving;
    private final DraftView view;
    private final JsonMapper json;

    InstructionPages(DraftClient drafts, Saving saving, DraftView view, JsonMapper json) {
        this.drafts = drafts;
        this.saving = saving;
        this.view = view;
        this.json = json;
    }

    /** @param operations what the preview showed, so that just this is applied */
    record InstructionForm(
            @Nullable String key,
            @Nullable String baseRevision,
            @Nullable String instruction,
            @Nullable String authority,
            @Nullable String operations)
            implements Form {

        String words() {
            return instruction == null ? "" : instruction.strip();
        }
    }

    @GetMapping
    ModelAndView box(@PathVariable String id, @ModelAttribute("form") InstructionForm asked) {
        Draft draft = drafts.draft(id, null);
        var form = new InstructionForm(
                Form.newKey(), String.valueOf(draft.head()), asked.words(), asked.authority(), null);
        return view.of("instruction", draft).addObject("form", form);
    }

    @PostMapping
    ModelAndView preview(@PathVariable String id, @ModelAttribute("form") InstructionForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        ModelAndView page = view.of("instruction", draft);
        if (form.words().isEmpty()) {
            errors.rejectValue("instruction", "missing", "Paste or type an instruction");
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addAllObjects(errors.getModel()).addObject("failed", true);
        }
        Understanding understanding =
                drafts.understand(id, UUID.randomUUID(), new Instruction(form.words(), draft.head()));
        String operations = understanding.understood() ? json.writeValueAsString(understanding.operations()) : null;
        return page.addObject("understanding", understanding)
                .addObject(
                        "form",
                        new InstructionForm(
                                Form.newKey(),
                                String.valueOf(draft.head()),
                                form.words(),
                                form.authority(),
                                operations));
    }

    @PostMapping("/application")
    ModelAndView apply(@PathVariable String id, @ModelAttribute("form") InstructionForm form, BindingResult errors) {
        String authority = form.authority() == null || form.authority().isBlank() ? null : form.authority();
        var revision = new NewRevision(
                Form.number(form.baseRevision()),
                json.readTree(form.operations() == null ? "[]" : form.operations()),
                authority,
                authority == null ? List.of() : List.of(authority),
                null,
                form.words(),
                List.of(),
                null);
        return Submission.of(errors, () -> view.of("instruction", drafts.draft(id, null)))
                .send(
                        () -> saving.save(id, form.commandKey(), revision),
                        saved -> "/drafts/" + id + "/redline?from=" + (saved.revision() - 1));
    }
}
