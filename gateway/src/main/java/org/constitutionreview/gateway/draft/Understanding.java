package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an instruction would do, or why it can't be done.
 *
 * @param operations what to save, as document-service understands it
 * @param warnings what else comes of it
 * @param parts each instruction by itself, where there are several
 * @param elsewhere what it would do to other documents, where the whole Constitution is meant
 */
record Understanding(
        boolean understood,
        String kind,
        @Nullable JsonNode operations,
        @Nullable Redline redline,
        @Nullable Refusal refusal,
        List<String> warnings,
        List<Part> parts,
        List<Elsewhere> elsewhere) {

    /** @param candidates what may be meant */
    record Refusal(String message, List<Candidate> candidates) {

        /** Whether one of them can be chosen. */
        public boolean isQuestion() {
            return candidates.stream().anyMatch(candidate -> candidate.choice() != null);
        }
    }

    record Part(String text, String kind, @Nullable Redline redline, @Nullable Refusal refusal, List<String> warnings) {

        public boolean isUnderstood() {
            return kind.equals("OPERATIONS");
        }
    }

    record Elsewhere(
            String documentId,
            String title,
            @Nullable String draftId,
            int revision,
            boolean canEdit,
            JsonNode operations,
            @Nullable Redline redline,
            @Nullable Refusal refusal) {

        public boolean isToBeApplied() {
            return draftId != null && canEdit && refusal == null;
        }
    }

    /**
     * @param start where those of its words begin that may be meant; nothing is marked where {@code end} is 0
     * @param choice what is sent back by whoever means this one
     */
    record Candidate(
            @Nullable String provisionId, String number, String words, int start, int end, @Nullable String choice) {

        private static final int AROUND = 90;

        public String before() {
            String before = words.substring(0, start);
            return before.length() <= AROUND ? before : "… " + before.substring(before.length() - AROUND);
        }

        public String meant() {
            return words.substring(start, end);
        }

        public String after() {
            String after = words.substring(end);
            int most = end == 0 ? 3 * AROUND : AROUND;
            return after.length() <= most ? after : after.substring(0, most) + " …";
        }
    }

    /** Those documents besides this one that it would change now. */
    List<Elsewhere> toBeApplied() {
        return elsewhere.stream().filter(Elsewhere::isToBeApplied).toList();
    }

    /** Those that need an amendment of their own. */
    public List<Elsewhere> withoutDraft() {
        return elsewhere.stream().filter(one -> one.draftId() == null).toList();
    }

    public boolean isWithoutEffectHere() {
        return operations == null || operations.isEmpty();
    }

    public boolean isApplicable() {
        return !isWithoutEffectHere() || !toBeApplied().isEmpty();
    }
}
