package org.constitutionreview.document.text.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.TouchedProvisions;

/** Lists what each side did, so that nothing is merged without being told. */
final class Changes {

    private final Map<UUID, Change> mine;
    private final Map<UUID, Change> theirs;

    Changes(Text base, Text mine, Text theirs) {
        this.mine = TouchedProvisions.between(base, mine);
        this.theirs = TouchedProvisions.between(base, theirs);
    }

    List<Merge.Changed> in(Text merged) {
        Set<UUID> ids = new LinkedHashSet<>();
        merged.walk().forEach(place -> ids.add(place.provision().id()));
        ids.addAll(mine.keySet());
        ids.addAll(theirs.keySet());
        List<Merge.Changed> changes = new ArrayList<>();
        for (UUID id : ids) {
            Change byMe = mine.getOrDefault(id, Change.SAME);
            Change byThem = theirs.getOrDefault(id, Change.SAME);
            if (byMe != Change.SAME || byThem != Change.SAME) {
                changes.add(new Merge.Changed(id, byMe, byThem));
            }
        }
        return changes;
    }
}
