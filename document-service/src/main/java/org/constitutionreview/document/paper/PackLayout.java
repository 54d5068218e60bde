package org.constitutionreview.document.paper;

import java.util.List;
import org.constitutionreview.document.paper.ReportPage.ReportSection;
import org.constitutionreview.document.paper.file.PaperFile;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.ScheduleView;

/** Writes a pack, or a part of it, into a file. */
final class PackLayout {

    private static final String TITLE = "particulars";
    private static final String CONSULTATION = "consultation-table";
    private static final List<String> SCHEDULE = List.of("Paragraph", "Amendment", "Reason", "Authority");

    private final Pack pack;
    private final String title;
    private final PaperFile file;

    PackLayout(Pack pack, String title, PaperFile file) {
        this.pack = pack;
        this.title = title;
        this.file = file;
    }

    PaperFile write(PaperPart part) {
        file.title(title);
        if (part != PaperPart.PACK && part != PaperPart.REPORT) {
            file.subtitle(part.title());
        }
        switch (part) {
            case PACK -> whole();
            case REPORT -> report();
            case CLEAN_COPY -> cleanCopies(1);
            case REDLINE -> redlines(1);
            case SCHEDULE -> schedules();
            case CONSULTATION -> consultation();
        }
        return file;
    }

    private void whole() {
        report();
        file.heading(1, "Appendix A: schedule of amendments");
        schedules();
        file.heading(1, "Appendix B: the text as proposed");
        cleanCopies(2);
        file.heading(1, "Appendix C: the text with its changes marked");
        redlines(2);
    }

    private void report() {
        pack.report().sections().forEach(this::section);
    }

    private void section(ReportSection section) {
        if (!section.key().equals(TITLE)) {
            file.heading(1, section.title());
        }
        section.paragraphs().forEach(file::paragraph);
        var table = section.table();
        if (table != null) {
            file.table(
                    table.caption(),
                    table.columns(),
                    table.rows(),
                    shares(table.columns().size()));
        }
    }

    private void consultation() {
        var comments = pack.report().sections().stream()
                .filter(section -> section.key().equals(CONSULTATION))
                .toList();
        if (comments.isEmpty()) {
            file.paragraph("No comments were made.");
        }
        comments.forEach(this::section);
    }

    private void schedules() {
        for (ScheduleView schedule : pack.schedule().items()) {
            var rows = schedule.rows().stream()
                    .map(row -> List.of(
                            row.number(),
                            row.instruction(),
                            row.reason() == null ? "" : row.reason(),
                            row.authorities().replace("; ", "\n")))
                    .toList();
            file.table(schedule.title(), SCHEDULE, rows, shares(SCHEDULE.size()));
        }
    }

    private void cleanCopies(int heading) {
        for (Pack.CleanCopy copy : pack.cleanCopy().items()) {
            file.heading(heading, copy.title());
            file.text(copy.provisions(), heading + 1);
        }
    }

    private void redlines(int heading) {
        for (RedlineView redline : pack.redline().items()) {
            file.heading(heading, redline.title());
            file.redline(redline, heading + 1);
        }
    }

    private static int[] shares(int columns) {
        return switch (columns) {
            case 2 -> new int[] {3, 7};
            case 4 -> new int[] {15, 45, 20, 20};
            case 5 -> new int[] {16, 14, 29, 16, 25};
            default -> new int[0];
        };
    }
}
