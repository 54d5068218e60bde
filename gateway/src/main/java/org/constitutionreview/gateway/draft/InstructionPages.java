package org.constitutionreview.gateway.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.draft.DraftClient.Instruction;
import org.constitutionreview.gateway.draft.DraftClient.NewRevision;
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
import tools.jackson.databind.JsonNode;
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

    /**
     * @param choices what was chosen when asked before
     * @param choice what is chosen now
     * @param operations what the preview showed, so that just this is applied
     * @param elsewhere what it showed of other drafts
     */
    record InstructionForm(
            @Nullable String key,
            @Nullable String baseRevision,
            @Nullable String instruction,
            @Nullable String authority,
            @Nullable List<String> choices,
            @Nullable String choice,
            @Nullable String operations,
            @Nullable String elsewhere)
            implements Form {

        String words() {
            return instruction == null ? "" : instruction.strip();
        }

        List<String> chosen() {
            List<String> chosen = new ArrayList<>(choices == null ? List.of() : choices);
            if (choice != null && !choice.isBlank()) {
                chosen.add(choice);
            }
            return chosen;
        }

        @Nullable
        String settled() {
            return authority == null || authority.isBlank() ? null : authority;
        }
    }

    /** What to save in another draft of the same amendment. */
    record There(String draftId, int revision, JsonNode operations) {}

    @GetMapping
    ModelAndView box(@PathVariable String id, @ModelAttribute("form") InstructionForm asked) {
        Draft draft = drafts.draft(id, null);
        return view.of("instruction", draft).addObject("form", form(draft, asked, List.of(), null, null));
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
        List<String> chosen = form.chosen();
        Understanding understanding =
                drafts.understand(id, UUID.randomUUID(), new Instruction(form.words(), draft.head(), chosen));
        boolean understood = understanding.understood();
        var others = understanding.toBeApplied().stream()
                .map(one -> new There(String.valueOf(one.draftId()), one.revision(), one.operations()))
                .toList();
        return page.addObject("understanding", understanding)
                .addObject(
                        "form",
                        form(
                                draft,
                                form,
                                chosen,
                                understood ? json.writeValueAsString(understanding.operations()) : null,
                                understood ? json.writeValueAsString(others) : null));
    }

    private static InstructionForm form(
            Draft draft,
            InstructionForm asked,
            List<String> chosen,
            @Nullable String operations,
            @Nullable String elsewhere) {
        return new InstructionForm(
                Form.newKey(),
                String.valueOf(draft.head()),
                asked.words(),
                asked.authority(),
                chosen,
                null,
                operations,
                elsewhere);
    }

    @PostMapping("/application")
    ModelAndView apply(@PathVariable String id, @ModelAttribute("form") InstructionForm form, BindingResult errors) {
        return Submission.of(errors, () -> view.of("instruction", drafts.draft(id, null)))
                .send(() -> applyAll(id, form), next -> next);
    }

    /** In each draft under a key of its own that is always the same, so that sending it again changes nothing. */
    private String applyAll(String id, InstructionForm form) {
        JsonNode here = json.readTree(form.operations() == null ? "[]" : form.operations());
        There[] others = json.readValue(form.elsewhere() == null ? "[]" : form.elsewhere(), There[].class);
        for (There other : others) {
            UUID key = UUID.nameUUIDFromBytes((form.commandKey() + other.draftId()).getBytes(StandardCharsets.UTF_8));
            saving.save(other.draftId(), key, revision(other.revision(), other.operations(), form));
        }
        if (here.isEmpty()) {
            return "/drafts/" + id;
        }
        var saved = saving.save(id, form.commandKey(), revision(Form.number(form.baseRevision()), here, form));
        return "/drafts/" + id + "/redline?from=" + (saved.revision() - 1);
    }

    private static NewRevision revision(int base, JsonNode operations, InstructionForm form) {
        String settled = form.settled();
        return new NewRevision(
                base,
                operations,
                settled,
                settled == null ? List.of() : List.of(settled),
                null,
                form.words(),
                List.of(),
                null);
    }
}
