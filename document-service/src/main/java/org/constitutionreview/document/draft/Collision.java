package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another amendment that changes the same document. Of its text nothing is told but where it changes something.
 *
 * @param stage how far it is, in words
 * @param provisions where it changes the text, as a reader of this draft would call the place
 */
public record Collision(
        UUID amendmentId,
        @Nullable String reference,
        String title,
        @Nullable String owner,
        @Nullable String stage,
        List<Place> provisions) {

    /** @param both whether this draft changes it as well */
    public record Place(UUID provisionId, String name, boolean both) {}

    public boolean touchesTheSame() {
        return provisions.stream().anyMatch(Place::both);
    }

    /** The places that both change, as a sentence lists them. */
    public String shared() {
        return String.join(
                ", ", provisions.stream().filter(Place::both).map(Place::name).toList());
    }
}
