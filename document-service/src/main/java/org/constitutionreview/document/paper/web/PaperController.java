package org.constitutionreview.document.paper.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.paper.Finding;
import org.constitutionreview.document.paper.Paper;
import org.constitutionreview.document.paper.Paper.Part;
import org.constitutionreview.document.paper.PaperFiles;
import org.constitutionreview.document.paper.PaperFormat;
import org.constitutionreview.document.paper.PaperPart;
import org.constitutionreview.document.paper.PaperRequest;
import org.constitutionreview.document.paper.Papers;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/documents/papers")
class PaperController {

    private static final List<Part> OPEN_PARTS = List.of(Part.REPORT, Part.CLEAN_COPY, Part.REDLINE, Part.SCHEDULE);

    private final Papers papers;
    private final PaperFiles files;

    PaperController(Papers papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    record PaperView(
            UUID paperId,
            UUID amendmentId,
            String title,
            PaperRequest.Purpose purpose,
            String contentHash,
            Instant frozenAt,
            JsonNode facts,
            Map<UUID, Integer> revisions,
            int reportVersion,
            List<Finding> findings,
            JsonNode report,
            List<PartLink> parts,
            List<FileLink> files) {}

    record PartLink(String name, String href) {}

    /** @param size in bytes; left out while the file is being made */
    record FileLink(String title, String format, String href, @Nullable Integer size) {}

    /** By the amendment's process: the report as it would look, and what the check finds. */
    @PostMapping("/preview")
    Papers.Outcome preview(@Valid @RequestBody PaperRequest request, Caller caller) {
        return papers.preview(caller, request);
    }

    /** By the amendment's process. Nothing is stored while a finding blocks; the same id again changes nothing. */
    @PutMapping("/{paperId}")
    Papers.Outcome freeze(@PathVariable UUID paperId, @Valid @RequestBody PaperRequest request, Caller caller) {
        return papers.freeze(caller, paperId, request);
    }

    /** By the amendment's process. A list with a lower sequence than the present one is ignored. */
    @PutMapping("/{paperId}/access")
    AccessList give(@PathVariable UUID paperId, @RequestBody AccessList access, Caller caller) {
        return papers.give(caller, paperId, access).access();
    }

    @GetMapping("/{paperId}")
    PaperView read(@PathVariable UUID paperId, Caller caller) {
        var paper = papers.readable(caller, paperId);
        Map<UUID, Integer> revisions = new LinkedHashMap<>();
        paper.drafts().forEach(draft -> revisions.put(draft.draftId(), draft.revision()));
        return new PaperView(
                paper.id(),
                paper.amendmentId(),
                paper.title(),
                paper.purpose(),
                paper.contentHash(),
                paper.frozenAt(),
                papers.part(paper, Part.FACTS),
                revisions,
                paper.reportVersion(),
                paper.findings(),
                papers.part(paper, Part.REPORT),
                OPEN_PARTS.stream()
                        .map(part -> new PartLink(part.path(), "/api/documents/papers/" + paperId + "/" + part.path()))
                        .toList(),
                links(paper));
    }

    /** One of report, clean-copy, redline and schedule. */
    @GetMapping("/{paperId}/{part:[a-z-]+}")
    JsonNode part(@PathVariable UUID paperId, @PathVariable String part, Caller caller) {
        var paper = papers.readable(caller, paperId);
        return Arrays.stream(Part.values())
                .filter(OPEN_PARTS::contains)
                .filter(known -> known.path().equals(part))
                .findFirst()
                .map(known -> papers.part(paper, known))
                .orElseThrow(() -> Problem.notFound("The part", part));
    }

    /** The whole pack, or a part of it, as a file: docx, pdf or html. */
    @GetMapping("/{paperId}/{part:[a-z-]+}.{ending:[a-z]+}")
    @Nullable
    ResponseEntity<byte[]> file(
            @PathVariable UUID paperId,
            @PathVariable String part,
            @PathVariable String ending,
            Caller caller,
            WebRequest request) {
        var paper = papers.readable(caller, paperId);
        var what = PaperPart.of(part).orElseThrow(() -> Problem.notFound("The part", part));
        var format = PaperFormat.of(ending).orElseThrow(() -> Problem.notFound("The format", ending));
        return FileAnswer.of(paper.title() + " " + what.path(), format)
                .of(paper.contentHash() + "-" + what.path(), request, () -> files.of(paper, what, format));
    }

    /** A document's text as proposed, or its amendments, in Akoma Ntoso 3.0. */
    @GetMapping("/{paperId}/akoma-ntoso/{documentId}/{what:text|amendments}")
    @Nullable
    ResponseEntity<byte[]> akomaNtoso(
            @PathVariable UUID paperId,
            @PathVariable String documentId,
            @PathVariable String what,
            Caller caller,
            WebRequest request) {
        var paper = papers.readable(caller, paperId);
        return FileAnswer.akomaNtoso(paper.title() + " " + documentId + " " + what)
                .of(
                        paper.contentHash() + "-" + documentId + "-" + what,
                        request,
                        () -> what.equals("text")
                                ? files.text(paper, documentId)
                                : files.amendments(paper, documentId));
    }

    private List<FileLink> links(Paper paper) {
        var links = new ArrayList<>(files.offered(paper).stream()
                .map(file -> new FileLink(
                        file.part().title(),
                        file.format().words(),
                        "/api/documents/papers/" + paper.id() + "/"
                                + file.part().path() + "." + file.format().ending(),
                        file.size()))
                .toList());
        for (Draft draft : papers.drafts(paper)) {
            var address = "/api/documents/papers/" + paper.id() + "/akoma-ntoso/" + draft.documentId();
            links.add(new FileLink(draft.title() + ", as proposed", "Akoma Ntoso", address + "/text", null));
            links.add(new FileLink(draft.title() + ", amendments", "Akoma Ntoso", address + "/amendments", null));
        }
        return links;
    }
}
