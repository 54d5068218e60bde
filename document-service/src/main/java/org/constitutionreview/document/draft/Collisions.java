package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.document.draft.Collision.Place;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.TouchedProvisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees which other amendments are changing the same document, and where. */
@Component
public class Collisions {

    private final Drafts drafts;
    private final Timeline timeline;

    Collisions(Drafts drafts, Timeline timeline) {
        this.drafts = drafts;
        this.timeline = timeline;
    }

    /** Those that change the same provisions first. */
    public List<Collision> of(Draft draft) {
        var mine = changed(draft);
        var inForce = timeline.steps().all().stream()
                .map(step -> Optional.ofNullable(step.amendmentId()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return drafts.open(draft.documentId()).stream()
                .filter(other -> !other.amendmentId().equals(draft.amendmentId()))
                .filter(other -> !inForce.contains(other.amendmentId()))
                .map(other -> collision(other, draft, mine))
                .filter(collision -> !collision.provisions().isEmpty())
                .sorted((one, another) -> Boolean.compare(another.touchesTheSame(), one.touchesTheSame()))
                .toList();
    }

    private Collision collision(Draft other, Draft draft, Set<UUID> mine) {
        var about = other.access().about();
        var here = drafts.text(draft, draft.head()).text();
        var base = drafts.base(draft, draft.head()).text();
        var hereNaming = new Naming(here);
        var baseNaming = new Naming(base);
        var places = changed(other).stream()
                .map(id -> place(id, other, here, hereNaming, base, baseNaming, mine.contains(id)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Collision(
                other.amendmentId(),
                about == null ? null : about.reference(),
                about == null ? "Another amendment" : about.title(),
                about == null ? null : about.owner(),
                about == null ? null : about.stage(),
                places);
    }

    /** What the other one inserts isn't here; it is told by what it is inserted in. */
    private Optional<Place> place(
            UUID id, Draft other, Text here, Naming hereNaming, Text base, Naming baseNaming, boolean both) {
        if (here.contains(id)) {
            return Optional.of(new Place(id, hereNaming.of(id), both));
        }
        if (base.contains(id)) {
            return Optional.of(new Place(id, baseNaming.of(id), both));
        }
        var there = drafts.text(other, other.head()).text();
        for (UUID at = there.place(id).map(place -> place.parentId()).orElse(null);
                at != null;
                at = parent(there, at)) {
            if (here.contains(at)) {
                return Optional.of(new Place(at, "new words in " + hereNaming.of(at), false));
            }
        }
        return Optional.of(new Place(id, "a new section", false));
    }

    private static @Nullable UUID parent(Text text, UUID id) {
        return text.placeOf(id).parentId();
    }

    private Set<UUID> changed(Draft draft) {
        var base = drafts.base(draft, draft.head()).text();
        return TouchedProvisions.between(base, drafts.text(draft, draft.head()).text())
                .keySet();
    }
}
