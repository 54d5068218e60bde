package org.constitutionreview.document.paper;

import java.util.List;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.ScheduleView;

/** All that a meeting gets to see, with cross-references and numbers as they read at this moment. */
public record Pack(ReportPage report, CleanCopies cleanCopy, Redlines redline, Schedules schedule, Facts facts) {

    public record CleanCopies(List<CleanCopy> items) {}

    public record CleanCopy(String documentId, String title, int revision, List<ProvisionView> provisions) {}

    public record Redlines(List<RedlineView> items) {}

    public record Schedules(List<ScheduleView> items) {}
}
