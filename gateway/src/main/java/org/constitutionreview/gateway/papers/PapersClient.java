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
            @Nullable ReportText report,
            List<PaperFile> files) {

        public Papers {
            files = files == null ? List.of() : List.copyOf(files);
        }
    }

    /** @param size in bytes; null while it isn't known */
    record PaperFile(String title, String format, String href, @Nullable Integer size) {

        private static final int KILO = 1000;

        /** "PDF, 130 KB". */
        public String label() {
            if (size == null) {
                return format;
            }
            return size < KILO * KILO
                    ? format + ", " + Math.max(1, size / KILO) + " KB"
                    : format + ", " + size / KILO / KILO + " MB";
        }
    }

    record Facts(@Nullable String reference, @Nullable String body, @Nullable LocalDate meetingDate) {}

    record Parts<T>(List<T> items) {}

    record CleanCopy(String documentId, String title, List<Provision> provisions) {}

    record Schedule(@Nullable String title, List<ScheduleRow> rows) {}
}
