package org.constitutionreview.document.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The smallest citable unit of a document: its identity never changes, through rewording, moving and renumbering.
 *
 * @param heading null when it has none; never empty
 */
public record Provision(
        UUID id, Kind kind, @Nullable Inline heading, Inline text, @Nullable Pin pin, List<Provision> children) {

    public Provision {
        heading = heading == null || heading.isEmpty() ? null : heading;
        children = List.copyOf(children);
    }

    public static Provision of(UUID id, Kind kind, String textMarkup, Provision... children) {
        return new Provision(id, kind, null, Inline.parse(textMarkup), null, List.of(children));
    }

    public static Provision headed(UUID id, Kind kind, String headingMarkup, Provision... children) {
        return new Provision(id, kind, Inline.parse(headingMarkup), Inline.EMPTY, null, List.of(children));
    }

    /** Whether the two are the same but for what stands under them. */
    public boolean readsAs(Provision other) {
        return id.equals(other.id)
                && kind == other.kind
                && text.equals(other.text)
                && Objects.equals(heading, other.heading)
                && Objects.equals(pin, other.pin);
    }

    public Provision withWords(@Nullable Inline otherHeading, Inline otherText) {
        return new Provision(id, kind, otherHeading, otherText, pin, children);
    }

    /** The same change of all words of it and of what stands under it. */
    Provision withWords(UnaryOperator<Inline> change) {
        return new Provision(
                id,
                kind,
                heading == null ? null : change.apply(heading),
                change.apply(text),
                pin,
                children.stream().map(child -> child.withWords(change)).toList());
    }

    public Provision withChildren(List<Provision> others) {
        return new Provision(id, kind, heading, text, pin, others);
    }

    public Provision withPin(@Nullable Pin other) {
        return new Provision(id, kind, heading, text, other, children);
    }
}
