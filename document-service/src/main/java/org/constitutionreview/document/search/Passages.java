package org.constitutionreview.document.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;

/** The passages of one text of a document, by their keys, in the order in which they are read. */
final class Passages {

    private final Edition edition;
    private final NumberedText text;
    private final ReferenceWords references;
    private final Predicate<UUID> changed;

    private Passages(Edition edition, NumberedText text, ReferenceWords references, Predicate<UUID> changed) {
        this.edition = edition;
        this.text = text;
        this.references = references;
        this.changed = changed;
    }

    static Map<String, Passage> of(Edition edition, NumberedText text, ReferenceWords references) {
        return new Passages(edition, text, references, id -> false).all();
    }

    /** @param edition what the draft is based on */
    static Map<String, Passage> ofDraft(
            Edition edition, NumberedText base, NumberedText draft, ReferenceWords references) {
        return new Passages(edition, draft, references, id -> readsOtherwise(base, draft, id)).all();
    }

    private Map<String, Passage> all() {
        Map<String, Passage> all = new LinkedHashMap<>();
        var titled = Passage.titled(edition.documentId(), edition.title(), edition.part());
        all.put(titled.key(), titled);
        List<String> above = new ArrayList<>();
        for (Place place : text.text().walk()) {
            while (above.size() >= place.level()) {
                above.remove(above.size() - 1);
            }
            var passage = passage(place.provision(), String.join(" ", above).strip());
            above.add(Objects.requireNonNullElse(passage.heading(), ""));
            if (!passage.words().isBlank()) {
                all.put(passage.key(), passage);
            }
        }
        return all;
    }

    private Passage passage(Provision provision, String above) {
        var heading = provision.heading() == null ? null : provision.heading().words(references);
        var words = provision.text().words(references);
        var numbering = text.numbering();
        return new Passage(
                edition.documentId(),
                edition.title(),
                edition.part(),
                provision.id(),
                numbering.citation(provision.id()),
                !numbering.number(provision.id()).isEmpty(),
                above,
                heading,
                heading == null ? words : (heading + " " + words).strip(),
                changed.test(provision.id()));
    }

    private static boolean readsOtherwise(NumberedText base, NumberedText draft, UUID id) {
        var now = draft.text().provision(id);
        return base.text()
                .find(id)
                .map(before -> !before.text().equals(now.text()) || !Objects.equals(before.heading(), now.heading()))
                .orElse(true);
    }
}
