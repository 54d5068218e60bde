package org.constitutionreview.gateway.amendment;

import java.util.List;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Which other amendments are changing the document of a draft, and where. */
@HttpExchange("/api/documents/drafts/{draftId}/collisions")
public interface CollisionClient {

    @GetExchange
    Items<Collision> collisions(@PathVariable String draftId);

    /** Another amendment of the same document. */
    record Collision(
            String amendmentId,
            @Nullable String reference,
            String title,
            @Nullable String owner,
            @Nullable String stage,
            List<Place> provisions) {

        public List<Place> shared() {
            return provisions.stream().filter(Place::both).toList();
        }

        public List<Place> others() {
            return provisions.stream().filter(place -> !place.both()).toList();
        }
    }

    /** @param both whether this draft changes it as well */
    record Place(String provisionId, String name, boolean both) {}
}
