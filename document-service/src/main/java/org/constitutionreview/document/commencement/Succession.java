package org.constitutionreview.document.commencement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.commencement.Commencement.Sealed;
import org.constitutionreview.document.conflict.Merging;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.problem.Problem;
import org.springframework.stereotype.Component;

/** Works out which editions follow the present ones when a commencement takes effect. */
@Component
public class Succession {

    private final Archive archive;
    private final Editions editions;

    Succession(Archive archive, Editions editions) {
        this.archive = archive;
        this.editions = editions;
    }

    /**
     * @param current the text in force just before, by document
     * @throws Problem when a document has been changed since its draft was opened, and both changed the same words
     */
    public List<Edition> editions(Commencement commencement, Map<String, Edition> current) {
        return commencement.texts().stream()
                .map(approved -> edition(commencement, approved, current(approved, current)))
                .toList();
    }

    private static Edition current(Sealed approved, Map<String, Edition> current) {
        return Optional.ofNullable(current.get(approved.documentId()))
                .orElseThrow(() ->
                        Problem.conflict("The document \"" + approved.documentId() + "\" wasn't in force before."));
    }

    private Edition edition(Commencement commencement, Sealed approved, Edition current) {
        var kept = approved.editionId().equals(current.id()) ? approved.kept() : rebased(approved, current);
        return new Edition(
                NamedUuid.of("commencement", commencement.id(), approved.documentId(), kept.contentHash()),
                approved.documentId(),
                current.title(),
                current.part(),
                kept,
                commencement.resolution(),
                commencement.amendmentId(),
                commencement.amendmentTitle());
    }

    /** What came into force since the draft was opened stays, beside what the draft changed. */
    private Kept rebased(Sealed approved, Edition current) {
        var merged = Merging.of(
                editions.text(editions.get(approved.editionId())).text(),
                archive.read(approved.kept()).text(),
                editions.text(current).text(),
                "\"" + current.title() + "\" has been changed since the approved text was written, in the same"
                        + " paragraphs. Bring an amendment that settles which words stand.");
        return archive.keep(merged);
    }
}
