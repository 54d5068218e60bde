package org.constitutionreview.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.paper.ReportPage.ReportSection;
import org.constitutionreview.document.report.Report;
import org.constitutionreview.document.report.SectionKey;
import org.junit.jupiter.api.Test;

class HouseTemplateTests {

    private static List<String> headings(HouseTemplate template) {
        var amendment = new UUID(0, 1);
        var facts =
                new Facts(null, null, null, null, List.of(), null, null, List.of(), null, null, null, List.of(), null);
        var request = new PaperRequest(
                amendment, PaperRequest.Purpose.MEETING, "Social media", facts, List.of(new UUID(0, 2)));
        var report = new Report(
                amendment, "Social media", new AccessList(0, List.of(), List.of(), null), Map.of(), List.of(), 1);
        return ReportWriter.write(template, request, report, List.of("Code"), List.of()).sections().stream()
                .map(ReportSection::title)
                .toList();
    }

    @Test
    void aCouncilHeadsAndOrdersItsReportsInItsOwnWay() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("recommendation", "Recommendations");
        own.put("purpose", "Why this report");

        assertThat(headings(new HouseTemplate(own)))
                .startsWith("Social media", "Recommendations", "Why this report", "Introduction and background")
                .hasSize(SectionKey.values().length + 2);
    }

    @Test
    void withoutATemplateReportsAreHeadedAsUsual() {
        assertThat(headings(new HouseTemplate(null)))
                .startsWith("Social media", "Purpose of the report", "Recommendation");
    }

    @Test
    void aSectionThatReportsDoNotHaveIsRefusedWithThoseThatTheyHave() {
        assertThatThrownBy(() -> new HouseTemplate(Map.of("purposes", "Purpose")))
                .hasMessageContaining("\"purposes\"")
                .hasMessageContaining("purpose, recommendation");
    }
}
