package org.constitutionreview.gateway.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.report.ReportText;
import org.constitutionreview.gateway.text.Provision;
import org.constitutionreview.gateway.text.Redline;
import org.constitutionreview.gateway.text.ScheduleRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("/api/documents/papers/{paperId}")
interface PapersClient {

    @GetExchange
    Papers papers(@PathVariable String paperId);

    @GetExchange("/clean-copy")
    Parts<CleanCopy> cleanCopy(@PathVariable String paperId);

    @GetExchange("/redline")
    Parts<Redline> redline(@PathVariable String paperId);

    @GetExchange("/schedule")
    Parts<Schedule> schedule(@PathVariable String paperId);

    record Papers(
            String paperId,
            @Nullable String amendmentId,
            String title,
            @Nullable String contentHash,
            @Nullable Instant frozenAt,
            @Nullable Facts facts,
            Map<String, Integer> revisions,
            @Nullable ReportText report) {}

    record Facts(@Nullable String reference, @Nullable String body, @Nullable LocalDate meetingDate) {}

    record Parts<T>(List<T> items) {}

    record CleanCopy(String documentId, String title, List<Provision> provisions) {}

    record Schedule(@Nullable String title, List<ScheduleRow> rows) {}
}
