package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.paper.ReportPage.ReportSection;
import org.constitutionreview.document.paper.ReportPage.Table;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.reading.ScheduleView.RowView;

/** Tells those who have seen a text before what has become of it: each change with its authority, and each departure. */
final class SinceSeen {

    private SinceSeen() {}

    static List<ReportSection> sections(Facts facts, List<ScheduleView> changes) {
        List<ReportSection> sections = new ArrayList<>();
        var seen = facts.changedSince();
        if (seen != null) {
            sections.add(changes(seen, changes));
        }
        if (!facts.departures().isEmpty()) {
            sections.add(departures(facts.departures()));
        }
        return sections;
    }

    private static ReportSection changes(Facts.Seen seen, List<ScheduleView> changes) {
        var since = "since " + seen.by() + " saw it on " + ReportDate.words(seen.on());
        boolean several = changes.size() > 1;
        var rows = changes.stream()
                .flatMap(schedule -> schedule.rows().stream()
                        .map(row -> row(several ? schedule.title() + ", " + row.number() : row.number(), row)))
                .toList();
        var title = "What has changed since";
        return rows.isEmpty()
                ? new ReportSection(
                        "changed-since", title, List.of("Nothing has changed in the text " + since + "."), null)
                : new ReportSection(
                        "changed-since",
                        title,
                        List.of("The text has been changed in these places " + since + "."),
                        new Table("Changes " + since, List.of("Paragraph", "Change", "Authority"), rows));
    }

    private static List<String> row(String number, RowView row) {
        return List.of(number, row.instruction(), row.authorities());
    }

    private static ReportSection departures(List<Facts.Departure> departures) {
        return new ReportSection(
                "departures",
                "Departures from what was agreed",
                List.of("With the Monitoring Officer's consent, the text leaves out what was agreed in these points."),
                new Table(
                        "Departures from what was agreed",
                        List.of("Agreed by", "Point", "Why it is left out"),
                        departures.stream()
                                .map(departure -> List.of(departure.agreedBy(), departure.point(), departure.reason()))
                                .toList()));
    }
}
