package org.constitutionreview.gateway.draft;

import org.constitutionreview.gateway.draft.DraftClient.Decision;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.jspecify.annotations.Nullable;

/**
 * Which words shall stand in one paragraph.
 *
 * @param stands MINE, THEIRS or WORDS; nothing while nobody has chosen
 * @param words for WORDS
 */
record ChoiceFields(@Nullable String provision, @Nullable String stands, @Nullable String words) {

    boolean isMade() {
        return provision != null && stands != null && !stands.isBlank() && (!isOwnWords() || !words().isBlank());
    }

    private boolean isOwnWords() {
        return "WORDS".equals(stands);
    }

    public String words() {
        return words == null ? "" : words;
    }

    /** @param references in which the numbers that people typed are meant */
    Decision decision(NumberedReferences references) {
        String written = references.toIds(words().replace("\r\n", "\n").strip());
        return new Decision(String.valueOf(provision), String.valueOf(stands), isOwnWords() ? written : null);
    }
}
