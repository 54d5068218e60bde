package org.constitutionreview.document.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Keeps whole texts in the index, each under its name: drafts, and what is approved and not in force yet. */
final class NamedTexts {

    private final WordIndex index;
    private final Map<String, Taken> taken = new HashMap<>();

    NamedTexts(WordIndex index) {
        this.index = index;
    }

    /** @param state what it was when it was read: another state is another wording */
    private record Taken(String state, Map<String, Passage> passages) {}

    boolean has(String name, String state) {
        var before = taken.get(name);
        return before != null && before.state().equals(state);
    }

    /** Takes in what differs from the state that the index has. */
    void take(String name, String state, Supplier<Map<String, Passage>> text) {
        if (has(name, state)) {
            return;
        }
        var before = taken.getOrDefault(name, new Taken("", Map.of())).passages();
        var now = text.get();
        now.forEach((key, passage) -> {
            if (!passage.equals(before.get(key))) {
                index.put(version(name, key), passage, name);
            }
        });
        before.keySet().forEach(key -> {
            if (!now.containsKey(key)) {
                index.remove(version(name, key));
            }
        });
        taken.put(name, new Taken(state, now));
    }

    /** Gives up those that nobody can ask for any more. */
    void keepOnly(Set<String> names) {
        taken.keySet().removeIf(name -> {
            boolean gone = !names.contains(name);
            if (gone) {
                index.removeText(name);
            }
            return gone;
        });
    }

    private static String version(String name, String key) {
        return name + "/" + key;
    }
}
