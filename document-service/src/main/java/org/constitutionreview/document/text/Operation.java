package org.constitutionreview.document.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change to a text. New provisions come with ids made by whoever writes the change. */
public sealed interface Operation {

    /** @throws TextRefused when it can't be applied to this text */
    Text applyTo(Text text);

    /** The provision that is changed, inserted, deleted or moved. */
    UUID provisionId();

    /** @param heading null leaves the heading as it is; an empty one takes it away */
    record ReplaceText(UUID provisionId, @Nullable Inline heading, Inline text) implements Operation {
        @Override
        public Text applyTo(Text in) {
            return in.withProvision(
                    provisionId,
                    provision -> provision.withWords(heading == null ? provision.heading() : heading, text));
        }
    }

    /**
     * @param parentId null for the top
     * @param afterId the sibling it follows; null to be the first
     */
    record Insert(Provision provision, @Nullable UUID parentId, @Nullable UUID afterId) implements Operation {
        @Override
        public UUID provisionId() {
            return provision.id();
        }

        @Override
        public Text applyTo(Text text) {
            return text.withChildren(parentId, siblings -> {
                siblings.add(indexAfter(afterId, siblings), provision);
                return siblings;
            });
        }
    }

    /** Takes what stands under the provision with it. */
    record Delete(UUID provisionId) implements Operation {
        @Override
        public Text applyTo(Text text) {
            Place place = text.placeOf(provisionId);
            return text.withChildren(place.parentId(), siblings -> {
                siblings.remove(place.position());
                return siblings;
            });
        }
    }

    /** See {@link Insert}; what stands under the provision moves with it. */
    record Move(UUID provisionId, @Nullable UUID parentId, @Nullable UUID afterId) implements Operation {
        @Override
        public Text applyTo(Text text) {
            Provision moved = text.provision(provisionId);
            if (parentId != null && text.isWithin(parentId, provisionId)) {
                throw new TextRefused(
                        TextRefused.Reason.INTO_ITSELF, provisionId, "A paragraph can't be moved into itself.");
            }
            if (provisionId.equals(afterId)) {
                throw new TextRefused(
                        TextRefused.Reason.INTO_ITSELF, provisionId, "A paragraph can't be moved to follow itself.");
            }
            return new Insert(moved, parentId, afterId).applyTo(new Delete(provisionId).applyTo(text));
        }
    }

    /**
     * Divides a provision: it keeps the first words, and a new one after it gets the rest and what stands under it.
     *
     * @param newId of the provision that takes the rest
     */
    record Split(UUID provisionId, Inline first, UUID newId, Inline rest) implements Operation {
        @Override
        public Text applyTo(Text text) {
            Place place = text.placeOf(provisionId);
            Provision whole = place.provision();
            if (first.isEmpty() || rest.isEmpty()) {
                throw new TextRefused(
                        TextRefused.Reason.NO_WORDS, provisionId, "Each of the two parts needs words of its own.");
            }
            Provision second = new Provision(newId, whole.kind(), null, rest, null, whole.children());
            return text.withChildren(place.parentId(), siblings -> {
                siblings.set(
                        place.position(),
                        whole.withWords(whole.heading(), first).withChildren(List.of()));
                siblings.add(place.position() + 1, second);
                return siblings;
            });
        }
    }

    /** Makes one of a provision and the next; references to the next lead to it from then on. */
    record Merge(UUID provisionId, UUID nextId) implements Operation {
        @Override
        public Text applyTo(Text text) {
            Place place = text.placeOf(provisionId);
            Provision first = place.provision();
            Provision next = text.provision(nextId);
            if (!provisionId.equals(text.previous(nextId))) {
                throw new TextRefused(
                        TextRefused.Reason.NOT_A_SIBLING,
                        nextId,
                        "Only a paragraph and the one that comes right after it can be made one.");
            }
            if (!first.children().isEmpty()
                    || next.heading() != null
                    || next.text().isEmpty()) {
                throw new TextRefused(
                        TextRefused.Reason.NOT_MERGEABLE,
                        provisionId,
                        "They can't be made one: the first has paragraphs under it, or the second is a heading. Move"
                                + " those first.");
            }
            Inline gap = first.text().isEmpty() ? Inline.EMPTY : Inline.plain(" ");
            Provision whole = first.withWords(
                            first.heading(), first.text().plus(gap).plus(next.text()))
                    .withChildren(next.children());
            return text.withChildren(place.parentId(), siblings -> {
                        siblings.set(place.position(), whole);
                        siblings.remove(place.position() + 1);
                        return siblings;
                    })
                    .withReferences(nextId, provisionId);
        }
    }

    private static int indexAfter(@Nullable UUID afterId, List<Provision> siblings) {
        if (afterId == null) {
            return 0;
        }
        for (int at = 0; at < siblings.size(); at++) {
            if (siblings.get(at).id().equals(afterId)) {
                return at + 1;
            }
        }
        throw new TextRefused(
                TextRefused.Reason.NOT_A_SIBLING,
                afterId,
                "The paragraph that the new place follows (" + afterId
                        + ") isn't there any more. Load the text again and choose the place once more.");
    }
}
