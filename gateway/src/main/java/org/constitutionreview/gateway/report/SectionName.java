package org.constitutionreview.gateway.report;

import java.util.List;

/** The sections that people write, in the order of the report. */
final class SectionName {

    static final List<String> ALL = List.of(
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
            "aims",
            "officer");

    private SectionName() {}
}
