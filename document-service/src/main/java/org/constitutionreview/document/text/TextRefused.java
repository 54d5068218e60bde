package org.constitutionreview.document.text;

import java.util.UUID;

/** Provisions or an operation that would not leave a sound text; the message is fit for the person who asked. */
public final class TextRefused extends RuntimeException {

    public enum Reason {
        PROVISION_NOT_FOUND,
        DUPLICATE_ID,
        INTO_ITSELF,
        TOO_DEEP,
        NOT_A_SIBLING,
        NOT_MERGEABLE,
        NO_WORDS
    }

    private final Reason reason;
    private final UUID provisionId;

    TextRefused(Reason reason, UUID provisionId, String message) {
        super(message);
        this.reason = reason;
        this.provisionId = provisionId;
    }

    public Reason reason() {
        return reason;
    }

    public UUID provisionId() {
        return provisionId;
    }

    static TextRefused notFound(UUID provisionId) {
        return new TextRefused(
                Reason.PROVISION_NOT_FOUND,
                provisionId,
                "There is no paragraph with the id " + provisionId
                        + " in this text: it may have been deleted in the meantime. Load the text again.");
    }
}
