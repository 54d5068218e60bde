package org.constitutionreview.document.text.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Gives provisions other ids, and leads the text's own references to them. */
final class Renaming {

    private final Map<UUID, UUID> names;

    Renaming(Map<UUID, UUID> names) {
        this.names = names;
    }

    Text of(Text text) {
        return new Text(provisions(text.provisions()));
    }

    private List<Provision> provisions(List<Provision> provisions) {
        return provisions.stream().map(this::provision).toList();
    }

    private Provision provision(Provision provision) {
        Inline heading = provision.heading();
        return new Provision(
                name(provision.id()),
                provision.kind(),
                heading == null ? null : inline(heading),
                inline(provision.text()),
                provision.pin(),
                provisions(provision.children()));
    }

    private Inline inline(Inline inline) {
        boolean refers = inline.runs().stream().anyMatch(run -> run.reference() != null);
        return refers ? new Inline(inline.runs().stream().map(this::run).toList()) : inline;
    }

    private Run run(Run run) {
        Reference reference = run.reference();
        return reference == null || reference.documentId() != null
                ? run
                : run.withReference(Reference.to(name(reference.provisionId())));
    }

    private UUID name(@Nullable UUID id) {
        UUID target = Objects.requireNonNull(id);
        return names.getOrDefault(target, target);
    }
}
