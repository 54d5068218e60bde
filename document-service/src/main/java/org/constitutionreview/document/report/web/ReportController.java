package org.constitutionreview.document.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.report.Report;
import org.constitutionreview.document.report.Reports;
import org.constitutionreview.document.report.Section;
import org.constitutionreview.document.report.SectionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/reports/{amendmentId}")
class ReportController {

    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    /** @param purpose what was said when the amendment was proposed; it stands in the report until somebody rewrites it */
    record ReportOpening(
            @NotBlank String title, @Size(max = 100_000) @Nullable String purpose, @NotNull AccessList access) {}

    record Writing(
            @Size(max = 100_000) @Nullable String text,
            @Nullable Boolean notApplicable,
            @Size(max = 2000) @Nullable String reason) {

        Reports.Writing writing() {
            if (text == null && !Boolean.TRUE.equals(notApplicable)) {
                throw Problem.invalid("text", "Send the section's text, or notApplicable with the reason.");
            }
            return new Reports.Writing(text, Boolean.TRUE.equals(notApplicable), reason);
        }
    }

    record ReportView(
            UUID amendmentId, String title, int version, boolean canEdit, Map<SectionKey, SectionView> sections) {}

    record SectionView(String title, String text, boolean notApplicable, @Nullable String reason, int version) {

        static SectionView of(SectionKey key, Section section) {
            return new SectionView(
                    key.title(), section.text(), section.notApplicable(), section.reason(), section.version());
        }
    }

    /** By the amendment's process; repeated, it changes nothing. */
    @PutMapping
    ReportView open(@PathVariable UUID amendmentId, @Valid @RequestBody ReportOpening opening, Caller caller) {
        return view(reports.open(caller, amendmentId, opening.title(), opening.purpose(), opening.access()), caller);
    }

    /** By the amendment's process. A list with a lower sequence than the present one is ignored. */
    @PutMapping("/access")
    AccessList give(@PathVariable UUID amendmentId, @RequestBody AccessList access, Caller caller) {
        return reports.give(caller, amendmentId, access).access();
    }

    @GetMapping
    ReportView read(@PathVariable UUID amendmentId, Caller caller) {
        return view(reports.readable(caller, amendmentId), caller);
    }

    /** If-Match is the version of the section that was read, 0 for one that nobody has written. */
    @PutMapping("/sections/{section}")
    ResponseEntity<Section> write(
            @PathVariable UUID amendmentId,
            @PathVariable String section,
            @RequestHeader("If-Match") String ifMatch,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Writing writing,
            Caller caller) {
        var saved = reports.write(caller, amendmentId, key, section, version(ifMatch), writing.writing());
        return ResponseEntity.ok().eTag("\"" + saved.version() + "\"").body(saved);
    }

    private static int version(String ifMatch) {
        var digits = ifMatch.replace("\"", "").strip();
        if (!digits.matches("\\d{1,9}")) {
            throw Problem.invalid("If-Match", "If-Match is the version of the section that you read, such as \"3\".");
        }
        return Integer.parseInt(digits);
    }

    private static ReportView view(Report report, Caller caller) {
        Map<SectionKey, SectionView> sections = new LinkedHashMap<>();
        for (SectionKey key : SectionKey.values()) {
            sections.put(key, SectionView.of(key, report.section(key)));
        }
        return new ReportView(
                report.amendmentId(),
                report.title(),
                report.version(),
                report.access().mayEdit(caller),
                sections);
    }
}
