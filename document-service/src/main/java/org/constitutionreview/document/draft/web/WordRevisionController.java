package org.constitutionreview.document.draft.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.Revised;
import org.constitutionreview.document.draft.Revising;
import org.constitutionreview.document.draft.WordEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/documents/drafts/{draftId}/word-revisions")
class WordRevisionController {

    private final Drafts drafts;
    private final WordEdits edits;
    private final Revising revising;

    WordRevisionController(Drafts drafts, WordEdits edits, Revising revising) {
        this.drafts = drafts;
        this.edits = edits;
        this.revising = revising;
    }

    /**
     * What somebody changed in the draft's Word file. A question that changes nothing, so it needs no Idempotency-Key.
     *
     * @param baseRevision the one that the file was downloaded from, if the file itself shouldn't tell
     */
    @PostMapping(path = "/preview", consumes = "multipart/form-data")
    WordEdits.Preview preview(
            @PathVariable UUID draftId,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable Integer baseRevision,
            Caller caller)
            throws IOException {
        var draft = drafts.readable(caller, draftId);
        var bytes = file.getBytes();
        return edits.preview(draft, baseRevision == null ? edits.revision(draft, bytes) : baseRevision, bytes);
    }

    /** Applies what somebody changed in the draft's Word file, as one revision. */
    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    Revised revise(
            @PathVariable UUID draftId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestPart MultipartFile file,
            @RequestParam int baseRevision,
            @RequestParam(required = false) @Nullable UUID authorityId,
            @RequestParam(required = false) @Nullable Set<UUID> discharges,
            Caller caller)
            throws IOException {
        var draft = drafts.readable(caller, draftId);
        var edit = edits.edit(
                draft, baseRevision, file.getBytes(), authorityId, Objects.requireNonNullElse(discharges, Set.of()));
        return revising.revise(caller, draftId, key, edit);
    }
}
