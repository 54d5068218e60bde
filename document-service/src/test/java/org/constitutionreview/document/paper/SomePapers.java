package org.constitutionreview.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.paper.ReportPage.ReportSection;
import org.constitutionreview.document.paper.ReportPage.Table;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.word.Redlines;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;

/** The papers of the example, without a store. */
public final class SomePapers {

    public static final Imprint IMPRINT = new Imprint(
            "Officers' Code of Conduct: social media",
            "Ashcombe Borough Council",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Instant.parse("2018-01-26T12:00:00Z"));

    private SomePapers() {}

    public static Text sample(String name) {
        try {
            var source = Files.readString(Path.of("../sample/constitution/" + name + ".md"));
            return SourceReader.read(name, source, Targets::onImport).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Pack pack(Edited edited) {
        var title = "Officers' Code of Conduct";
        var redline = Redline.between(
                edited.before(), edited.after(), Redlines.words(edited.before()), Redlines.words(edited.after()));
        var rows = ScheduleOfAmendments.of(redline).rows().stream()
                .map(row -> new ScheduleView.RowView(
                        row.number(),
                        row.provisionId(),
                        row.instruction(),
                        "Social media have grown",
                        Authority.Kind.PROPOSED.alone(),
                        List.of()))
                .toList();
        return new Pack(
                report(),
                new Pack.CleanCopies(List.of(new Pack.CleanCopy(
                        "code",
                        title,
                        3,
                        ProvisionView.of(NumberedText.of(edited.after()), Redlines.words(edited.after()))))),
                new Pack.Redlines(List.of(Redlines.between(edited.before(), edited.after()))),
                new Pack.Schedules(List.of(new ScheduleView("code", title, rows))),
                new Facts(
                        "2017/001",
                        "Governance Committee",
                        LocalDate.of(2018, 2, 5),
                        "7",
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        null));
    }

    private static ReportPage report() {
        return new ReportPage(List.of(
                new ReportSection(
                        "particulars",
                        "Officers' Code of Conduct: social media",
                        List.of(),
                        new Table(
                                "Particulars of the report",
                                List.of("Particular", "Entry"),
                                List.of(
                                        List.of("Reference", "2017/001"),
                                        List.of("Report to", "Governance Committee"),
                                        List.of("Date", "Monday 5 February 2018"),
                                        List.of("Document", "Officers' Code of Conduct")))),
                new ReportSection(
                        "purpose",
                        "Purpose of the report",
                        List.of("To advise of proposed amendments to the Officers' Code of Conduct on officers' use of"
                                + " social media."),
                        null),
                new ReportSection(
                        "options",
                        "Options for consideration",
                        List.of("(i) carry on under the present policy;\n(ii) update the Code."),
                        null),
                new ReportSection(
                        "consultation-table",
                        "Comments and how they were answered",
                        List.of(),
                        new Table(
                                "Comments and answers",
                                List.of("Consultee", "Paragraph", "Comment", "Answer", "Reason"),
                                List.of(List.of("UNISON", "13.7", "Too wide", "Partly accepted", "")))),
                new ReportSection(
                        "appendices",
                        "Appendices",
                        List.of("Appendix A: schedule of amendments", "Appendix B: the text as proposed"),
                        null)));
    }

    public static byte[] file(PaperFormat format, Edited edited, PaperPart part) {
        return new PackLayout(pack(edited), IMPRINT.title(), format.begin(IMPRINT))
                .write(part)
                .bytes();
    }
}
