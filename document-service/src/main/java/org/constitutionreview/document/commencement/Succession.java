package org.constitutionreview.document.commencement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.commencement.Commencement.Sealed;
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
                .map(sealed -> edition(commencement, sealed, current(sealed, current)))
                .toList();
    }

    private static Edition current(Sealed sealed, Map<String, Edition> current) {
        return Optional.ofNullable(current.get(sealed.documentId()))
                .orElseThrow(() ->
                        Problem.conflict("The document \"" + sealed.documentId() + "\" wasn't in force before."));
    }

    private Edition edition(Commencement commencement, Sealed sealed, Edition current) {
        var kept = sealed.editionId().equals(current.id()) ? sealed.kept() : rebased(sealed, current);
        return new Edition(
                NamedUuid.of("commencement", commencement.id(), sealed.documentId(), kept.contentHash()),
                sealed.documentId(),
                current.title(),
                current.part(),
                kept,
                commencement.resolution(),
                commencement.amendmentId(),
                commencement.amendmentTitle());
    }

    private Kept rebased(Sealed sealed, Edition current) {
        throw Problem.conflict("\"" + current.title()
                + "\" has been changed since the approved text was written, in the same paragraphs.");
    }
}
