package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where provisions are to stand.
 *
 * @param neighbour what stands beside or around
 */
record Slot(@Nullable UUID parentId, @Nullable UUID afterId, @Nullable Kind neighbour) {

    static Slot beside(Text text, UUID id, boolean after) {
        Place place = text.placeOf(id);
        return new Slot(
                place.parentId(),
                after ? id : text.previous(id),
                place.provision().kind());
    }

    static Slot firstIn(Text text, @Nullable UUID parentId) {
        List<Provision> children = text.children(parentId);
        return new Slot(
                parentId, null, children.isEmpty() ? null : children.get(0).kind());
    }

    static Slot lastIn(Text text, @Nullable UUID parentId) {
        List<Provision> children = text.children(parentId);
        Provision last = children.isEmpty() ? null : children.get(children.size() - 1);
        return new Slot(parentId, last == null ? null : last.id(), last == null ? null : last.kind());
    }
}
