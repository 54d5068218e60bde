package org.constitutionreview.workflow.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft as far as the journey needs to know it: which provisions it has, and their numbers. */
public record Draft(UUID draftId, int revision, List<Provision> provisions) {

    public record Provision(UUID id, @Nullable String number, @Nullable List<Provision> children) {

        Stream<Provision> all() {
            return Stream.concat(
                    Stream.of(this),
                    children == null ? Stream.empty() : children.stream().flatMap(Provision::all));
        }
    }

    public Optional<Provision> provision(UUID id) {
        return provisions.stream()
                .flatMap(Provision::all)
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }
}
