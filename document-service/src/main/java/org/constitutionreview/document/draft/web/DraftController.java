package org.constitutionreview.document.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.DraftAccess;
import org.constitutionreview.document.draft.DraftRedlines;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.Rebasing;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.ScheduleView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/drafts/{draftId}")
class DraftController {

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final Rebasing rebasing;

    DraftController(Drafts drafts, DraftRedlines redlines, Rebasing rebasing) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.rebasing = rebasing;
    }

    record DraftOpening(@NotNull UUID amendmentId, @NotBlank String documentId, @NotNull DraftAccess access) {}

    record DraftView(
            UUID draftId,
            UUID amendmentId,
            String documentId,
            String title,
            BasedOn basedOn,
            boolean outdated,
            int revision,
            int head,
            boolean canEdit,
            List<Authority> authorities,
            List<Conflict> conflicts,
            List<ProvisionView> provisions) {}

    record BasedOn(UUID editionId) {}

    /** By the amendment's process, which makes the id; repeated, it changes nothing. */
    @PutMapping
    DraftView open(@PathVariable UUID draftId, @Valid @RequestBody DraftOpening opening, Caller caller) {
        var draft = drafts.open(caller, draftId, opening.amendmentId(), opening.documentId(), opening.access());
        return view(draft, draft.head(), caller);
    }

    /** By the amendment's process. A list with a lower sequence than the present one is ignored. */
    @PutMapping("/access")
    DraftAccess give(@PathVariable UUID draftId, @RequestBody DraftAccess access, Caller caller) {
        drafts.give(caller, draftId, access);
        rebasing.one(draftId);
        return drafts.get(draftId).access();
    }

    /** @param revision the last one, if not given */
    @GetMapping
    DraftView read(
            @PathVariable UUID draftId, @RequestParam(required = false) @Nullable Integer revision, Caller caller) {
        var draft = drafts.readable(caller, draftId);
        return view(draft, revision == null ? draft.head() : revision, caller);
    }

    /**
     * @param from "base" for the text in force, or a revision
     * @param authority shows only the changes that were made on one of these; all, and the unchanged text, if not given
     */
    @GetMapping("/redline")
    RedlineView redline(
            @PathVariable UUID draftId,
            @RequestParam(defaultValue = "base") String from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "") Set<Authority.Kind> authority,
            Caller caller) {
        var draft = drafts.readable(caller, draftId);
        return redlines.between(draft, revision(from), to == null ? draft.head() : to)
                .madeOn(authority);
    }

    /** @param from "base" for the text in force, or a revision */
    @GetMapping("/schedule")
    ScheduleView schedule(
            @PathVariable UUID draftId,
            @RequestParam(defaultValue = "base") String from,
            @RequestParam(required = false) @Nullable Integer to,
            Caller caller) {
        var draft = drafts.readable(caller, draftId);
        return redlines.schedule(draft, revision(from), to == null ? draft.head() : to);
    }

    static int revision(String from) {
        if (from.equals("base")) {
            return 0;
        }
        try {
            return Integer.parseInt(from);
        } catch (NumberFormatException e) {
            throw Problem.invalid("from", "\"from\" is \"base\" or the number of a revision.");
        }
    }

    private DraftView view(Draft draft, int revision, Caller caller) {
        var text = drafts.text(draft, revision);
        return new DraftView(
                draft.id(),
                draft.amendmentId(),
                draft.documentId(),
                draft.title(),
                new BasedOn(draft.basis(revision)),
                drafts.isOutdated(draft),
                revision,
                draft.head(),
                draft.mayEdit(caller),
                draft.access().authorities(),
                drafts.conflicts(draft),
                ProvisionView.of(text, redlines.references(draft, text)));
    }
}
