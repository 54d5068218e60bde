package org.constitutionreview.workflow.amendment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentDiagram;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Board;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Stage;
import org.constitutionreview.workflow.audit.AuditEntries;
import org.constitutionreview.workflow.audit.AuditEntry;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.meeting.ReportPreview;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What can be read of amendments. */
@RestController
@RequestMapping("/api/workflow/amendments")
class AmendmentController {

    private final Amendments amendments;
    private final AmendmentViews views;
    private final Board board;
    private final Concerned concerned;
    private final AuditEntries audit;
    private final AmendmentDiagram diagram;
    private final ReportPreview report;

    AmendmentController(
            Amendments amendments,
            AmendmentViews views,
            Board board,
            Concerned concerned,
            AuditEntries audit,
            AmendmentDiagram diagram,
            ReportPreview report) {
        this.amendments = amendments;
        this.views = views;
        this.board = board;
        this.concerned = concerned;
        this.audit = audit;
        this.diagram = diagram;
        this.report = report;
    }

    @GetMapping
    Listing<Board.Line> all(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Person person) {
        return board.of(person, stage == null ? null : stage(stage), open, after, limit);
    }

    private static Stage stage(String id) {
        return Stage.find(id).orElseThrow(() -> Problem.invalid("stage", "is no stage of an amendment's journey"));
    }

    @GetMapping("/{id}")
    AmendmentView read(@PathVariable UUID id, Person person) {
        return views.of(open(id, person), person);
    }

    @GetMapping("/{id}/timeline")
    Listing<Happening> timeline(@PathVariable UUID id, Person person) {
        open(id, person);
        return Listing.of(audit.of(id).stream().map(Happening::of).toList());
    }

    @GetMapping("/{id}/diagram")
    Map<String, List<AmendmentDiagram.Picture>> diagram(@PathVariable UUID id, Person person) {
        open(id, person);
        return Map.of("processes", diagram.of(id));
    }

    @GetMapping("/{id}/report")
    JsonNode report(@PathVariable UUID id, Person person) {
        return report.of(open(id, person));
    }

    private Amendment open(UUID id, Person person) {
        Amendment amendment = amendments.get(id);
        concerned.mustConcern(amendment, person);
        return amendment;
    }

    record Happening(
            Instant at,
            LocalDate businessDate,
            @Nullable PersonInBrief who,
            String what,
            @Nullable String step,
            @Nullable String link) {

        static Happening of(AuditEntry entry) {
            return new Happening(
                    entry.at(),
                    entry.businessDate(),
                    entry.who(),
                    entry.what(),
                    (String) entry.details().get("step"),
                    (String) entry.details().get("link"));
        }
    }
}
