package org.constitutionreview.gateway.amendment;

import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.gateway.amendment.CollisionClient.Collision;
import org.constitutionreview.gateway.backend.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.ImportHttpServices;

/** What others are changing in the documents of an amendment: told before others are asked about it. */
@Component
@ImportHttpServices(group = "documents", types = CollisionClient.class)
public class Collisions {

    private final CollisionClient client;

    Collisions(CollisionClient client) {
        this.client = client;
    }

    /** Nothing while document-service can't say: nobody's step waits for this. */
    public List<Collision> of(Amendment amendment) {
        return amendment.documents().stream()
                .flatMap(document -> document.draftId() == null ? Stream.of() : of(document.draftId()))
                .toList();
    }

    private Stream<Collision> of(String draftId) {
        try {
            return client.collisions(draftId).items().stream();
        } catch (RestClientException | Refusal unknownNow) {
            return Stream.of();
        }
    }
}
