package org.constitutionreview.document.text.source.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Text;

/** Which of two provisions stands first. */
final class Order {

    private final Map<UUID, Integer> places = new HashMap<>();

    Order(Text text) {
        for (Place place : text.walk()) {
            places.put(place.provision().id(), places.size());
        }
    }

    boolean isBefore(UUID one, UUID other) {
        return places.getOrDefault(one, 0) < places.getOrDefault(other, 0);
    }
}
