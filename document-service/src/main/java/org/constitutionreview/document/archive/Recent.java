package org.constitutionreview.document.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Remembers what was used last, as much of it as a given weight allows. */
final class Recent<K, V> {

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final ToIntFunction<V> weigh;
    private long weight;

    Recent(int most, ToIntFunction<V> weigh) {
        this.most = most;
        this.weigh = weigh;
    }

    synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    synchronized void put(K key, V value) {
        var before = values.put(key, value);
        weight += weigh.applyAsInt(value) - (before == null ? 0 : weigh.applyAsInt(before));
        for (var eldest = values.values().iterator(); weight > most && values.size() > 1; ) {
            weight -= weigh.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
