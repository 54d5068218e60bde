package org.constitutionreview.document.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What would come of an upload. Nothing of it is in the Constitution before it is imported.
 *
 * @param request fingerprint of the file and of what was said with it
 * @param refusal why it can't be imported, and what to do instead; null unless it is refused
 * @param notices of the upload as a whole; each document has its own
 * @param step of the timeline that brought it in; null until then
 */
@Document("importPreviews")
public record Preview(
        @Id UUID id,
        Person by,
        String fileName,
        String request,
        State state,
        Progress progress,
        @Nullable String refusal,
        List<Notice> notices,
        List<Summary> documents,
        Instant startedAt,
        Instant movedAt,
        @Nullable Integer step) {

    public enum State {
        READING,
        READY,
        REFUSED,
        IMPORTED,
        CANCELLED
    }

    /** @param done from 0 to {@code total} */
    public record Progress(String doing, int done, int total) {}

    /**
     * One document of it.
     *
     * @param number from 1
     * @param part null when neither its name nor its folder says one
     * @param obstacle why it can't be imported; null when it can
     * @param compared with the text in force; null for a new document
     */
    public record Summary(
            int number,
            String documentId,
            String fileName,
            String title,
            @Nullable Part part,
            Status status,
            Counts counts,
            int findings,
            int notCarriedOver,
            @Nullable Compared compared,
            @Nullable String obstacle) {}

    public enum Status {
        NEW,
        LATER_VERSION,
        SAME_AS_IN_FORCE
    }

    public record Counts(
            int provisions,
            int words,
            int references,
            int pinned,
            Map<Kind, Integer> kinds,
            Map<Origin, Integer> origins) {}

    /** How many provisions have been found again, are to be decided, are new, and are no longer there. */
    public record Compared(int same, int doubtful, int added, int gone) {}

    Preview moved(Progress to, Instant now) {
        return new Preview(id, by, fileName, request, state, to, refusal, notices, documents, startedAt, now, step);
    }

    Preview ready(List<Notice> ofUpload, List<Summary> read, Instant now) {
        return new Preview(
                id,
                by,
                fileName,
                request,
                State.READY,
                new Progress("", read.size(), read.size()),
                null,
                ofUpload,
                read,
                startedAt,
                now,
                null);
    }

    Preview refused(String why, Instant now) {
        return new Preview(
                id, by, fileName, request, State.REFUSED, progress, why, notices, documents, startedAt, now, null);
    }

    Preview ended(State as, @Nullable Integer atStep, Instant now) {
        return new Preview(
                id, by, fileName, request, as, progress, refusal, notices, documents, startedAt, now, atStep);
    }
}
