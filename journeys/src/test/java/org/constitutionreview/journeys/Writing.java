package org.constitutionreview.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An owner writes a change and its report, over the APIs. */
final class Writing {

    private static final List<String> SECTIONS = List.of(
            "purpose",
            "recommendation",
            "introduction",
            "supporting-information",
            "options",
            "proposals",
            "conclusion",
            "consultation",
            "implications-financial",
            "implications-legal",
            "implications-personnel",
            "implications-risk",
            "implications-equality",
            "background-papers",
            "call-in",
            "wards",
            "aims");

    private final SuiteSetup setup;
    private final String owner;

    Writing(SuiteSetup setup, String owner) {
        this.setup = setup;
        this.owner = owner;
    }

    /** @param draftPage its address of its page, which is that of its API too */
    void addToTheFirstSection(String draftPage, String words) {
        String draft = "/api/documents" + draftPage;
        JsonNode text = setup.as(owner).get(draft);
        JsonNode paragraph = text.path("provisions").path(0).path("children").path(1);
        setup.post(
                owner,
                draft + "/revisions",
                Map.of(
                        "baseRevision",
                        text.path("head").asLong(),
                        "operations",
                        List.of(Map.of(
                                "type",
                                "REPLACE_TEXT",
                                "provisionId",
                                paragraph.path("id").asString(),
                                "text",
                                paragraph.path("text").asString() + " " + words)),
                        "discharges",
                        List.of()));
    }

    /** All its sections, and who will be consulted: nobody, if none is named. */
    void writeTheReport(String amendment, String... consultees) {
        String report = "/api/documents/reports/" + amendment + "/sections/";
        for (String section : SECTIONS) {
            write(report + section, "The Code is to say more.");
        }
        write(
                report + "officer",
                "Head of Planning\nHead of Planning\n01632 960015\nhead-of-planning@ashcombe.example");
        setup.put(
                owner,
                "/api/workflow/amendments/" + amendment + "/consultees",
                consultees.length == 0
                        ? Map.of("notApplicable", true, "reason", "It concerns members alone.")
                        : Map.of("consultees", List.of(consultees)));
    }

    private void write(String section, String text) {
        setup.as(owner).replace(section, Map.of("text", text), 0, UUID.randomUUID());
    }
}
