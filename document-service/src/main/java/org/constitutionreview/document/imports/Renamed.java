package org.constitutionreview.document.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.jspecify.annotations.Nullable;

/** Texts in which provisions have other ids than before, and references of all of them follow. */
record Renamed(Map<String, Map<UUID, UUID>> names) {

    Text in(String documentId, Text text) {
        Text own = Matching.identified(text, names.getOrDefault(documentId, Map.of()));
        return names.values().stream().allMatch(Map::isEmpty) ? own : new Text(provisions(own.provisions()));
    }

    private List<Provision> provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision
                        .withWords(provision.heading(), inline(provision.text()))
                        .withChildren(provisions(provision.children())))
                .toList();
    }

    private Inline inline(Inline inline) {
        return inline.references().isEmpty()
                ? inline
                : new Inline(inline.runs().stream().map(this::run).toList());
    }

    private Run run(Run run) {
        Reference reference = run.reference();
        return reference == null ? run : new Run("", run.bold(), run.italic(), run.link(), renamed(reference));
    }

    private Reference renamed(Reference reference) {
        String document = reference.documentId();
        @Nullable UUID target = reference.provisionId();
        return document == null || target == null
                ? reference
                : new Reference(document, names.getOrDefault(document, Map.of()).getOrDefault(target, target));
    }
}
