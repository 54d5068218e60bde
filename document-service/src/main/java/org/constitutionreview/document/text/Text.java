package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A document's ordered tree of provisions; immutable. No id occurs twice and nothing lies deeper than {@link #DEEPEST}. */
public final class Text {

    public static final int DEEPEST = 12;
    public static final Text EMPTY = new Text(List.of());

    private final List<Provision> provisions;
    private final Map<UUID, Place> places = new LinkedHashMap<>();
    private volatile @Nullable Numbering numbering;

    /** @throws TextRefused when an id occurs twice, or a provision lies too deep */
    public Text(List<Provision> provisions) {
        this.provisions = List.copyOf(provisions);
        index(this.provisions, null, 1);
    }

    private void index(List<Provision> siblings, @Nullable UUID parentId, int level) {
        int position = 0;
        for (Provision provision : siblings) {
            if (level > DEEPEST) {
                throw new TextRefused(
                        TextRefused.Reason.TOO_DEEP,
                        provision.id(),
                        "Paragraphs can be nested at most " + DEEPEST + " levels deep.");
            }
            if (places.put(provision.id(), new Place(provision, parentId, position++, level)) != null) {
                throw new TextRefused(
                        TextRefused.Reason.DUPLICATE_ID,
                        provision.id(),
                        "The id " + provision.id()
                                + " is used by two paragraphs of this text: a new one needs an id of its own.");
            }
            index(provision.children(), provision.id(), level + 1);
        }
    }

    public List<Provision> provisions() {
        return provisions;
    }

    Numbering numbering() {
        Numbering known = numbering;
        if (known == null) {
            known = new Numbering(this);
            numbering = known;
        }
        return known;
    }

    /** All provisions in document order. */
    public Collection<Place> walk() {
        return Collections.unmodifiableCollection(places.values());
    }

    public int size() {
        return places.size();
    }

    public boolean contains(UUID id) {
        return places.containsKey(id);
    }

    public Optional<Place> place(UUID id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<Provision> find(UUID id) {
        return place(id).map(Place::provision);
    }

    /** @throws TextRefused when it isn't there */
    public Place placeOf(UUID id) {
        return place(id).orElseThrow(() -> TextRefused.notFound(id));
    }

    /** @throws TextRefused when it isn't there */
    public Provision provision(UUID id) {
        return placeOf(id).provision();
    }

    public Optional<Provision> parent(UUID id) {
        UUID parentId = placeOf(id).parentId();
        return parentId == null ? Optional.empty() : find(parentId);
    }

    /** @param parentId null for the top */
    public List<Provision> children(@Nullable UUID parentId) {
        return parentId == null ? provisions : provision(parentId).children();
    }

    /** The sibling before it; null when it is the first. */
    public @Nullable UUID previous(UUID id) {
        Place place = placeOf(id);
        return place.position() == 0
                ? null
                : children(place.parentId()).get(place.position() - 1).id();
    }

    public boolean isWithin(UUID id, UUID ancestorId) {
        for (UUID at = id; at != null; at = placeOf(at).parentId()) {
            if (at.equals(ancestorId)) {
                return true;
            }
        }
        return false;
    }

    /** @throws TextRefused when one of them can't be applied; none then is */
    public Text with(List<Operation> operations) {
        Text text = this;
        for (Operation operation : operations) {
            text = operation.applyTo(text);
        }
        return text;
    }

    Text withProvision(UUID id, UnaryOperator<Provision> change) {
        Place place = placeOf(id);
        return withChildren(place.parentId(), siblings -> {
            siblings.set(place.position(), change.apply(place.provision()));
            return siblings;
        });
    }

    Text withChildren(@Nullable UUID parentId, UnaryOperator<List<Provision>> change) {
        List<Provision> changed = change.apply(new ArrayList<>(children(parentId)));
        return parentId == null ? new Text(changed) : withProvision(parentId, parent -> parent.withChildren(changed));
    }

    /** With the text's own references to the one leading to the other. */
    Text withReferences(UUID from, UUID to) {
        UnaryOperator<Inline> lead = inline -> inline.withReferences(Reference.to(from), Reference.to(to));
        return new Text(
                provisions.stream().map(provision -> provision.withWords(lead)).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && provisions.equals(text.provisions);
    }

    @Override
    public int hashCode() {
        return provisions.hashCode();
    }

    @Override
    public String toString() {
        return "Text" + provisions;
    }
}
