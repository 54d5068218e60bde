package org.constitutionreview.gateway.imports;

import java.time.Instant;
import java.util.List;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;

/** What would come of an uploaded file, as document-service tells it. */
record Preview(
        String id,
        @Nullable Person by,
        String fileName,
        String state,
        @Nullable Progress progress,
        @Nullable String refusal,
        List<Notice> notices,
        List<Document> documents,
        @Nullable Instant startedAt) {

    record Progress(String doing, int done, int total) {

        public String words() {
            return "Reading " + doing + ": " + done + " of " + total
                    + (total == 1 ? " file is read." : " files are read.");
        }
    }

    record Notice(String kind, String what, String place) {}

    record Document(
            int number,
            String documentId,
            String fileName,
            String title,
            @Nullable Part part,
            String status,
            Counts counts,
            int findings,
            int notCarriedOver,
            @Nullable Compared compared,
            @Nullable String obstacle) {

        public boolean isNew() {
            return status.equals("NEW");
        }

        public boolean isSame() {
            return status.equals("SAME_AS_IN_FORCE");
        }
    }

    record Part(String number, String title) {}

    record Counts(int provisions, int words, int references, int pinned) {}

    record Compared(int same, int doubtful, int added, int gone) {}

    public boolean isReading() {
        return state.equals("READING");
    }

    public boolean isReady() {
        return state.equals("READY");
    }

    /** Whether any of its documents says something else than the text in force. */
    public boolean bringsAnything() {
        return documents.stream().anyMatch(document -> !document.isSame());
    }

    public boolean isHeldBack() {
        return documents.stream().anyMatch(document -> document.obstacle() != null);
    }
}
