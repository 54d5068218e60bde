package org.constitutionreview.document.text.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;

/** A text's provisions in one row, each by its place in it: its words, what it stands under, and whom it is matched to. */
final class Sequence {

    static final int NONE = -1;

    /** Where a reference leads is the same even if its target has another id. */
    private static final ReferenceWords ANYWHERE = reference -> "§";

    private final UUID[] ids;
    private final Provision[] provisions;
    private final String[] words;
    private final int[] parents;
    private final int[] matches;

    Sequence(Text text) {
        int size = text.size();
        ids = new UUID[size];
        provisions = new Provision[size];
        words = new String[size];
        parents = new int[size];
        matches = new int[size];
        Map<UUID, Integer> found = new HashMap<>(size * 2);
        int at = 0;
        for (Place place : text.walk()) {
            Provision provision = place.provision();
            ids[at] = provision.id();
            provisions[at] = provision;
            words[at] = words(provision);
            parents[at] = place.parentId() == null ? NONE : found.get(place.parentId());
            matches[at] = NONE;
            found.put(provision.id(), at++);
        }
    }

    private static String words(Provision provision) {
        Inline heading = provision.heading();
        String text = provision.text().words(ANYWHERE);
        return heading == null ? text : heading.words(ANYWHERE) + "\n" + text;
    }

    int size() {
        return ids.length;
    }

    UUID id(int at) {
        return ids[at];
    }

    Provision provision(int at) {
        return provisions[at];
    }

    String words(int at) {
        return words[at];
    }

    int parent(int at) {
        return parents[at];
    }

    int match(int at) {
        return matches[at];
    }

    boolean isFree(int at) {
        return at >= 0 && at < matches.length && matches[at] == NONE;
    }

    void match(int at, int other) {
        matches[at] = other;
    }
}
