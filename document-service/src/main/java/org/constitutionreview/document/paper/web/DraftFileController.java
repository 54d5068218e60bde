package org.constitutionreview.document.paper.web;

import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.paper.DraftFiles;
import org.constitutionreview.document.paper.PaperFormat;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
class DraftFileController {

    private final Drafts drafts;
    private final DraftFiles files;

    DraftFileController(Drafts drafts, DraftFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    /**
     * The draft as a file: docx, pdf or html.
     *
     * @param revision the last one, if not given
     * @param marked whether the changes of the text in force are marked
     */
    @GetMapping("/api/documents/drafts/{draftId}/text.{ending:[a-z]+}")
    @Nullable
    ResponseEntity<byte[]> file(
            @PathVariable UUID draftId,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean marked,
            Caller caller,
            WebRequest request) {
        var draft = drafts.readable(caller, draftId);
        var format = PaperFormat.of(ending).orElseThrow(() -> Problem.notFound("The format", ending));
        int number = revision == null ? draft.head() : revision;
        var version = drafts.kept(draft, number).contentHash() + "-" + number + (marked ? "-marked" : "");
        return FileAnswer.of(draft.title() + " draft " + number, format)
                .of(version, request, () -> files.of(draft, number, marked, format));
    }
}
