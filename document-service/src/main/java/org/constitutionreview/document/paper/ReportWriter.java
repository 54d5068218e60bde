package org.constitutionreview.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.constitutionreview.document.paper.Facts.Consulted;
import org.constitutionreview.document.paper.ReportPage.ReportSection;
import org.constitutionreview.document.paper.ReportPage.Table;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.report.Report;
import org.constitutionreview.document.report.SectionKey;
import org.jspecify.annotations.Nullable;

/** Composes one meeting's issue of a report. */
final class ReportWriter {

    private static final Map<String, String> OUTCOMES = Map.of(
            "SUPPORT", "Supports the proposal",
            "SUPPORT_WITH_CHANGES", "Supports the proposal with changes",
            "OBJECT", "Objects",
            "NO_COMMENT", "No comment",
            "NO_RESPONSE", "No response");

    private final HouseTemplate template;
    private final PaperRequest request;
    private final Facts facts;
    private final Report report;
    private final List<String> documentTitles;
    private final List<ScheduleView> changes;
    private final List<ReportSection> sections = new ArrayList<>();

    private ReportWriter(
            HouseTemplate template,
            PaperRequest request,
            Report report,
            List<String> documentTitles,
            List<ScheduleView> changes) {
        this.template = template;
        this.request = request;
        this.facts = request.facts();
        this.report = report;
        this.documentTitles = documentTitles;
        this.changes = changes;
    }

    /** @param changes since the text was seen before, by document */
    static ReportPage write(
            HouseTemplate template,
            PaperRequest request,
            Report report,
            List<String> documentTitles,
            List<ScheduleView> changes) {
        return new ReportWriter(template, request, report, documentTitles, changes).write();
    }

    private ReportPage write() {
        add("particulars", request.title(), List.of(), particulars());
        for (SectionKey key : template.order()) {
            if (key == SectionKey.CONSULTATION) {
                since();
                consultation();
            } else {
                add(key.key(), template.heading(key), written(key), null);
            }
        }
        add("appendices", "Appendices", appendices(), null);
        return new ReportPage(sections);
    }

    private Table particulars() {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "Reference", facts.reference());
        row(rows, "Report to", facts.body());
        row(rows, "Date", date(facts.meetingDate()));
        row(rows, "Agenda item", facts.agendaItem());
        row(rows, documentTitles.size() == 1 ? "Document" : "Documents", String.join("; ", documentTitles));
        return new Table("Particulars of the report", List.of("Particular", "Entry"), rows);
    }

    private void since() {
        fact("committee-recommendation", "Recommendation of the committee", facts.committeeRecommendation());
        fact("fagg-advice", "Advice of the Finance and Governance Group", facts.faggAdvice());
        sections.addAll(SinceSeen.sections(facts, changes));
    }

    private void consultation() {
        var paragraphs = new ArrayList<>(written(SectionKey.CONSULTATION));
        var reason = facts.consultationNotApplicable();
        if (reason != null) {
            paragraphs.add("Nobody is consulted: " + reason);
        }
        add(
                SectionKey.CONSULTATION.key(),
                template.heading(SectionKey.CONSULTATION),
                paragraphs,
                facts.consultees().isEmpty()
                        ? null
                        : new Table(
                                "Who was asked, and what they said",
                                List.of("Consultee", "Outcome"),
                                facts.consultees().stream()
                                        .map(consulted -> List.of(consulted.name(), outcome(consulted)))
                                        .toList()));
        if (!facts.consultationTable().isEmpty()) {
            add("consultation-table", "Comments and how they were answered", List.of(), comments());
        }
    }

    private Table comments() {
        return new Table(
                "Comments and answers",
                List.of("Consultee", "Paragraph", "Comment", "Answer", "Reason"),
                facts.consultationTable().stream()
                        .map(row -> Stream.of(
                                        row.consultee(), row.provision(), row.comment(), row.answer(), row.reason())
                                .map(cell -> Objects.requireNonNullElse(cell, ""))
                                .toList())
                        .toList());
    }

    private List<String> written(SectionKey key) {
        var drafted = facts.recommendationDrafted();
        if (key == SectionKey.RECOMMENDATION && drafted != null) {
            return paragraphs(drafted);
        }
        var section = report.section(key);
        if (section.notApplicable()) {
            return List.of("Not applicable: " + section.reason());
        }
        return key == SectionKey.OFFICER ? section.text().lines().toList() : paragraphs(section.text());
    }

    private List<String> appendices() {
        return List.of(
                "Appendix A: schedule of amendments",
                "Appendix B: the text as proposed",
                "Appendix C: the text with its changes marked");
    }

    private void fact(String key, String title, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            add(key, title, paragraphs(words), null);
        }
    }

    private void add(String key, String title, List<String> paragraphs, @Nullable Table table) {
        sections.add(new ReportSection(key, title, paragraphs, table));
    }

    private static String outcome(Consulted consulted) {
        var outcome = consulted.outcome();
        return outcome == null ? "To be consulted" : OUTCOMES.getOrDefault(outcome, outcome);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : ReportDate.words(date);
    }

    private static void row(List<List<String>> rows, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(List.of(name, value));
        }
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
