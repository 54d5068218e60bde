package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds provisions that were split into several, and several that became one: a provision is missing words which the new
 * ones that follow it have, or has those of the ones that followed it and are gone.
 */
final class Divisions {

    /** More parts than a person makes of one paragraph. */
    private static final int MOST_PARTS = 40;

    private final Text from;
    private final Text to;
    private final Marking marking;
    private final Map<UUID, List<Segment>> words = new HashMap<>();
    private final Map<UUID, UUID> wholes = new HashMap<>();

    Divisions(Text from, Text to, Marking marking) {
        this.from = from;
        this.to = to;
        this.marking = marking;
        for (Place place : to.walk()) {
            Provision now = place.provision();
            Provision was = from.find(now.id()).orElse(null);
            if (was != null && !was.text().equals(now.text()) && now.kind() != Kind.TABLE) {
                find(was, now);
            }
        }
    }

    /** Null for one that wasn't divided, isn't part of what was, and didn't take in another. */
    @Nullable
    List<Segment> words(UUID id) {
        return words.get(id);
    }

    /** Null for one that is no part. */
    @Nullable
    UUID whole(UUID id) {
        return wholes.get(id);
    }

    private void find(Provision was, Provision now) {
        List<Provision> added = followers(to, now.id(), from);
        if (!added.isEmpty() && take(now.id(), Division.split(was.text(), texts(now, added), marking), added)) {
            return;
        }
        List<Provision> gone = followers(from, was.id(), to);
        if (!gone.isEmpty()) {
            take(now.id(), Division.merged(texts(was, gone), now.text(), marking), gone);
        }
    }

    private boolean take(UUID whole, List<List<Segment>> parts, List<Provision> others) {
        for (int at = 1; at < parts.size(); at++) {
            UUID part = others.get(at - 1).id();
            words.put(part, parts.get(at));
            wholes.put(part, whole);
        }
        if (!parts.isEmpty()) {
            words.put(whole, parts.get(0));
        }
        return !parts.isEmpty();
    }

    private static List<Inline> texts(Provision first, List<Provision> others) {
        List<Inline> texts = new ArrayList<>();
        texts.add(first.text());
        others.forEach(other -> texts.add(other.text()));
        return texts;
    }

    /** Those that only this text has and that come right after: under it, or if nothing is, beside it. */
    private List<Provision> followers(Text text, UUID id, Text other) {
        Place place = text.placeOf(id);
        List<Provision> children = place.provision().children();
        List<Provision> siblings = text.children(place.parentId());
        List<Provision> next = children.isEmpty() ? siblings.subList(place.position() + 1, siblings.size()) : children;
        List<Provision> followers = new ArrayList<>();
        for (Provision follower : next) {
            boolean own = !other.contains(follower.id()) && !wholes.containsKey(follower.id());
            if (!own || follower.text().isEmpty() || followers.size() == MOST_PARTS) {
                break;
            }
            followers.add(follower);
        }
        return followers;
    }
}
