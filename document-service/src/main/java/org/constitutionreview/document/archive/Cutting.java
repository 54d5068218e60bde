package org.constitutionreview.document.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into chunks, and remembers them: what an edit left alone isn't written as JSON again.
 *
 * <p>Where a chunk ends depends on the provisions' ids alone: an insertion changes the chunk it falls into, and leaves the
 * others shared with earlier revisions.
 */
final class Cutting {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 150;
    private static final int REMEMBERED = 2_000;

    private final Map<UUID, Cut> cuts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Cut> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Cut(List<Place> places, Chunk chunk) {

        boolean isOf(List<Place> others) {
            if (places.size() != others.size()) {
                return false;
            }
            for (int at = 0; at < places.size(); at++) {
                Place place = places.get(at);
                Place other = others.get(at);
                if (place.level() != other.level() || !place.provision().readsAs(other.provision())) {
                    return false;
                }
            }
            return true;
        }
    }

    List<Chunk> of(Text text) {
        List<Chunk> chunks = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Place place : text.walk()) {
            if (places.size() >= LONGEST || places.size() >= SHORTEST && beginsChunk(place.provision())) {
                chunks.add(chunk(places));
                places.clear();
            }
            places.add(place);
        }
        if (!places.isEmpty()) {
            chunks.add(chunk(places));
        }
        return chunks;
    }

    private Chunk chunk(List<Place> places) {
        UUID first = places.get(0).provision().id();
        Cut known = known(first);
        if (known != null && known.isOf(places)) {
            return known.chunk();
        }
        Chunk chunk = Chunk.of(places);
        synchronized (cuts) {
            cuts.put(first, new Cut(List.copyOf(places), chunk));
        }
        return chunk;
    }

    private @Nullable Cut known(UUID first) {
        synchronized (cuts) {
            return cuts.get(first);
        }
    }

    private static boolean beginsChunk(Provision provision) {
        return Math.floorMod(provision.id().hashCode(), SHORTEST) == 0;
    }
}
