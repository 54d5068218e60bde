package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constitutionreview.local.api.Refused;

/** The report, of which four sections are left empty at first, as they were in the real one. */
final class Report {

    private static final List<String> WRITTEN_FIRST = List.of(
            "purpose",
            "recommendation",
            "introduction",
            "supporting-information",
            "options",
            "proposals",
            "conclusion",
            "implications-financial",
            "implications-legal",
            "implications-personnel",
            "implications-risk",
            "implications-equality",
            "call-in",
            "officer");

    private static final List<String> CONSULTEES = List.of(
            "consultee:hr",
            "consultee:unison",
            "consultee:gmb",
            "consultee:internal-audit-manager",
            "consultee:communications-manager");

    private final Stage stage;
    private final TheAmendment amendment;

    Report(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String write() {
        WRITTEN_FIRST.forEach(this::writeFromFile);
        return amendment.page("report");
    }

    String submitTooEarly() {
        Refused refused =
                stage.as(HEAD_OF_LEGAL_SERVICES).isRefused("not-ready", amendment.path("/submissions"), Map.of());
        String reasons = refused.problem().path("reasons").toString().toLowerCase(Locale.UK);
        for (String missing : List.of("consulted", "background papers", "wards", "aims")) {
            NotAsTold.unlessContains("the reasons of the refusal", missing, reasons);
        }
        NotAsTold.unless(!reasons.contains("conclusion"), "only what is missing among the reasons", reasons);
        return amendment.page("report");
    }

    String complete() {
        stage.as(HEAD_OF_LEGAL_SERVICES).put(amendment.path("/consultees"), Map.of("consultees", CONSULTEES));
        List.of("consultation", "background-papers", "aims").forEach(this::writeFromFile);
        amendment.write(
                "wards",
                Map.of(
                        "notApplicable",
                        true,
                        "reason",
                        "The Code applies to employees wherever they work; no ward is affected more than another."));
        return amendment.page("report");
    }

    String submit() {
        stage.as(HEAD_OF_LEGAL_SERVICES).post(amendment.path("/submissions"), Map.of());
        amendment.comesTo("check-the-proposal");
        return amendment.page();
    }

    private void writeFromFile(String section) {
        amendment.write(section, Map.of("text", Words.of("report/" + section + ".md")));
    }
}
