package org.constitutionreview.gateway.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.backend.FileUpload;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.draft.DraftClient.NewRevision;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft that goes to Word and comes back: what was changed there, then taking it over. */
@Controller
@RequestMapping("/drafts/{id}/word")
class WordPages {

    private static final int MOST_CHANGES = 500;

    private final DraftClient drafts;
    private final FileUpload upload;
    private final Saving saving;
    private final DraftView view;
    private final JsonMapper json;

    WordPages(DraftClient drafts, FileUpload upload, Saving saving, DraftView view, JsonMapper json) {
        this.drafts = drafts;
        this.upload = upload;
        this.saving = saving;
        this.view = view;
        this.json = json;
    }

    /** @param operations what the preview showed, so that just this is applied */
    record WordForm(
            @Nullable String key,
            @Nullable MultipartFile file,
            @Nullable String baseRevision,
            @Nullable String authority,
            @Nullable String operations)
            implements Form {

        static WordForm empty() {
            return new WordForm(Form.newKey(), null, null, null, null);
        }

        boolean hasFile() {
            return file != null && !file.isEmpty();
        }
    }

    /** @param revision the one that the file was downloaded from */
    record Edited(int revision, JsonNode operations, Redline redline, List<Notice> notices) {

        public boolean isUnchanged() {
            return operations.isEmpty();
        }

        public boolean isTooMuch() {
            return operations.size() > MOST_CHANGES;
        }

        public List<Notice> notCarriedOver() {
            return notices.stream()
                    .filter(notice -> notice.kind().equals("NOT_CARRIED_OVER"))
                    .toList();
        }

        public List<Notice> warnings() {
            return notices.stream()
                    .filter(notice -> notice.kind().equals("WARNING"))
                    .toList();
        }
    }

    record Notice(String kind, String what, String place) {}

    @GetMapping
    ModelAndView page(@PathVariable String id) {
        return view.of("word", drafts.draft(id, null)).addObject("form", WordForm.empty());
    }

    @PostMapping
    ModelAndView preview(@PathVariable String id, @ModelAttribute("form") WordForm form, BindingResult errors) {
        Draft draft = drafts.draft(id, null);
        ModelAndView page = view.of("word", draft);
        if (!form.hasFile()) {
            errors.rejectValue("file", "missing", "Choose the Word file");
            return refused(page, errors);
        }
        try {
            Edited edited = read(id, form);
            String operations = json.writeValueAsString(edited.operations());
            return page.addObject("edited", edited)
                    .addObject(
                            "form",
                            new WordForm(
                                    Form.newKey(),
                                    null,
                                    String.valueOf(edited.revision()),
                                    form.authority(),
                                    operations));
        } catch (Refusal refusal) {
            if (!refusal.problem().is("validation") && !refusal.problem().is("too-large")) {
                throw refusal;
            }
            errors.rejectValue(
                    "file", "refused", String.valueOf(refusal.problem().detail()));
            return refused(page, errors);
        }
    }

    @PostMapping("/application")
    ModelAndView apply(@PathVariable String id, @ModelAttribute("form") WordForm form, BindingResult errors) {
        String authority = form.authority() == null || form.authority().isBlank() ? null : form.authority();
        var revision = new NewRevision(
                Form.number(form.baseRevision()),
                json.readTree(form.operations() == null ? "[]" : form.operations()),
                authority,
                authority == null ? List.of() : List.of(authority),
                "From Word",
                null,
                List.of(),
                null);
        return Submission.of(errors, () -> view.of("word", drafts.draft(id, null)))
                .send(
                        () -> saving.save(id, form.commandKey(), revision),
                        saved -> "/drafts/" + id + "/redline?from=" + (saved.revision() - 1));
    }

    private Edited read(String id, WordForm form) {
        var parts = new LinkedMultiValueMap<String, Object>();
        if (form.file() != null) {
            parts.add("file", form.file().getResource());
        }
        return upload.send(
                "/api/documents/drafts/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8)
                        + "/word-revisions/preview",
                UUID.randomUUID(),
                parts,
                Edited.class);
    }

    private static ModelAndView refused(ModelAndView page, BindingResult errors) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addAllObjects(errors.getModel()).addObject("failed", true);
    }
}
