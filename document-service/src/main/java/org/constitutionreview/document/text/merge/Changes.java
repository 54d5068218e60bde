package org.constitutionreview.document.text.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Stayed;

/** Lists what each side did, so that nothing is merged without being told. */
final class Changes {

    private final Text base;
    private final Text mine;
    private final Text theirs;

    Changes(Text base, Text mine, Text theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    List<Merge.Changed> in(Text merged) {
        Set<UUID> ids = new LinkedHashSet<>();
        merged.walk().forEach(place -> ids.add(place.provision().id()));
        base.walk().forEach(place -> ids.add(place.provision().id()));
        Set<UUID> reorderedByMe = reordered(mine);
        Set<UUID> reorderedByThem = reordered(theirs);
        List<Merge.Changed> changes = new ArrayList<>();
        for (UUID id : ids) {
            Change byMe = change(id, mine, reorderedByMe.contains(id));
            Change byThem = change(id, theirs, reorderedByThem.contains(id));
            if (byMe != Change.SAME || byThem != Change.SAME) {
                changes.add(new Merge.Changed(id, byMe, byThem));
            }
        }
        return changes;
    }

    /** Those that lost their place among the same siblings. */
    private Set<UUID> reordered(Text side) {
        Set<UUID> reordered = new HashSet<>(Stayed.moved(ids(base.provisions()), ids(side.provisions())));
        for (Place place : base.walk()) {
            Provision was = place.provision();
            side.find(was.id())
                    .filter(is -> is != was)
                    .ifPresent(is -> reordered.addAll(Stayed.moved(ids(was.children()), ids(is.children()))));
        }
        return reordered;
    }

    private static List<UUID> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    private Change change(UUID id, Text side, boolean reordered) {
        Place was = base.place(id).orElse(null);
        Place is = side.place(id).orElse(null);
        if (was == null || is == null) {
            return is != null ? Change.INSERTED : was != null ? Change.DELETED : Change.SAME;
        }
        boolean moved = reordered || !Objects.equals(was.parentId(), is.parentId());
        boolean reworded = !was.provision().readsAs(is.provision());
        return moved ? (reworded ? Change.MOVED_AND_REWORDED : Change.MOVED) : reworded ? Change.REWORDED : Change.SAME;
    }
}
