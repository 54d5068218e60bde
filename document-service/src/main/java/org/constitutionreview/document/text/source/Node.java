package org.constitutionreview.document.text.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.jspecify.annotations.Nullable;

/** A provision while its file is being read. */
final class Node {

    final @Nullable Node parent;
    final Kind kind;
    final String number;
    final String key;
    final UUID id;
    final int line;
    final StringBuilder words = new StringBuilder();
    final List<Node> children = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** @param number as typed, "" for none */
    Node(@Nullable Node parent, Kind kind, String number, String key, UUID id, int line) {
        this.parent = parent;
        this.kind = kind;
        this.number = number;
        this.key = key;
        this.id = id;
        this.line = line;
    }

    int level() {
        return parent == null ? 1 : parent.level() + 1;
    }

    /** How many of the kind there are when one more is added. */
    int count(Kind added) {
        return counts.merge(added, 1, Integer::sum);
    }

    boolean isHeaded() {
        return kind == Kind.PART || kind == Kind.SECTION || kind == Kind.HEADING;
    }

    Provision provision(Function<Node, Inline> inline) {
        Inline own = inline.apply(this);
        List<Provision> under =
                children.stream().map(child -> child.provision(inline)).toList();
        return new Provision(id, kind, isHeaded() ? own : null, isHeaded() ? Inline.EMPTY : own, null, under);
    }
}
