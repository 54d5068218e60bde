package org.constitutionreview.gateway.imports;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.backend.FileUpload;
import org.constitutionreview.gateway.constitution.DocumentChoices;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.Today;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings documents in: upload, look, then import or cancel. */
@Controller
@RequestMapping("/imports")
@ImportHttpServices(group = "documents", types = ImportClient.class)
class ImportPages {

    private static final int ROWS = 400;
    private static final Crumb SETTINGS = new Crumb("Settings", "/settings");
    private static final Crumb ALL = new Crumb("Import documents", "/imports");

    private final ImportClient imports;
    private final FileUpload upload;
    private final DocumentChoices documents;
    private final Today today;

    ImportPages(ImportClient imports, FileUpload upload, DocumentChoices documents, Today today) {
        this.imports = imports;
        this.upload = upload;
        this.documents = documents;
        this.today = today;
    }

    @GetMapping
    ModelAndView all() {
        return uploadPage().addObject("form", UploadForm.empty());
    }

    @PostMapping
    ModelAndView start(@ModelAttribute("form") UploadForm form, BindingResult errors) {
        if (!form.hasFile()) {
            errors.rejectValue("file", "missing", "Choose a file");
        }
        return Submission.of(errors, this::uploadPage)
                .send(
                        () -> upload.send("/api/documents/imports", form.commandKey(), form.parts(), Preview.class),
                        preview -> "/imports/" + preview.id());
    }

    private ModelAndView uploadPage() {
        return new ModelAndView("imports/upload")
                .addObject("crumbs", List.of(SETTINGS))
                .addObject("previews", imports.all().items())
                .addObject("documents", documents.all());
    }

    @GetMapping("/{importId}")
    ModelAndView preview(@PathVariable String importId) {
        return previewPage(importId).addObject("form", TakeForm.on(today.date()));
    }

    /** For a page that shows it while it waits. */
    @GetMapping("/{importId}/progress")
    @ResponseBody
    Waiting progress(@PathVariable String importId) {
        Preview preview = imports.preview(importId);
        Preview.Progress progress = preview.progress();
        return progress == null || !preview.isReading()
                ? new Waiting(!preview.isReading(), "Reading.", 0, 1)
                : new Waiting(false, progress.words(), progress.done(), progress.total());
    }

    record Waiting(boolean finished, String words, int done, int total) {}

    @GetMapping("/{importId}/documents/{number}")
    ModelAndView document(
            @PathVariable String importId, @PathVariable int number, @RequestParam(defaultValue = "0") int from) {
        Preview preview = imports.preview(importId);
        return new ModelAndView("imports/document")
                .addObject("crumbs", List.of(SETTINGS, ALL, new Crumb(preview.fileName(), "/imports/" + importId)))
                .addObject("preview", preview)
                .addObject("document", preview.documents().get(Math.max(0, number - 1)))
                .addObject("text", imports.text(importId, number, from, ROWS))
                .addObject("size", ROWS);
    }

    @PostMapping("/{importId}/import")
    ModelAndView take(
            @PathVariable String importId,
            @Valid @ModelAttribute("form") TakeForm form,
            BindingResult errors,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        return Submission.of(errors, () -> previewPage(importId).addObject("typed", typed))
                .send(
                        () -> {
                            Preview preview = imports.preview(importId);
                            imports.take(importId, form.commandKey(), form.decisions(preview, typed));
                            next.addFlashAttribute("notice", "The documents are imported.");
                        },
                        "/imports/" + importId);
    }

    @PostMapping("/{importId}/cancel")
    String cancel(@PathVariable String importId, @RequestParam String key, RedirectAttributes next) {
        imports.cancel(importId, new Cancelling(key).commandKey());
        next.addFlashAttribute("notice", "The import is cancelled. Nothing was changed.");
        return "redirect:/imports";
    }

    private record Cancelling(String key) implements Form {}

    private ModelAndView previewPage(String importId) {
        Preview preview = imports.preview(importId);
        Map<Preview.Document, List<PreviewedText.Doubt>> doubts = new LinkedHashMap<>();
        Map<String, String> suggested = new HashMap<>();
        for (Preview.Document document : preview.isReady() ? preview.documents() : List.<Preview.Document>of()) {
            if (document.compared() != null && document.compared().doubtful() > 0) {
                PreviewedText text = imports.text(importId, document.number(), 0, 1);
                doubts.put(document, text.doubtful());
                suggested.putAll(text.suggested());
            }
        }
        return new ModelAndView("imports/preview")
                .addObject("crumbs", List.of(SETTINGS, ALL))
                .addObject("preview", preview)
                .addObject("doubts", doubts)
                .addObject("typed", suggested)
                .addObject("cancelKey", Form.newKey());
    }
}
